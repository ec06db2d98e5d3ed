import { isWithin } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import type { ChoiceColumn } from '@renderer/ui/table/types'
import type { Tone } from '@renderer/ui/StatusMark'

interface Period {
  from: string | null
  until: string | null
}

const periodStates = ['current', 'coming', 'ended'] as const
export type PeriodState = (typeof periodStates)[number]

export const periodTones: Readonly<Record<PeriodState, Tone>> = {
  current: 'done',
  coming: 'waiting',
  ended: 'dropped',
}

/** Where a day falls beside a period. */
export function periodState(day: string, period: Period): PeriodState {
  if (isWithin(day, period)) return 'current'
  return period.from !== null && day < period.from ? 'coming' : 'ended'
}

/** A column that says whether the record is valid on the day; `periodOf` where its own end does not tell. */
export function validityColumn<Row extends Period>(
  t: Texts,
  day: string,
  periodOf: (row: Row) => Period = (row) => row,
): ChoiceColumn<Row> {
  return {
    kind: 'choice',
    id: 'validity',
    header: t('registers.validity'),
    value: (row) => periodState(day, periodOf(row)),
    choices: periodStates.map((value) => ({ value, label: t(`registers.period.${value}`) })),
    width: 105,
    grow: 0,
  }
}

/** The view that leaves out what has ended. */
export const notEnded = { validity: { kind: 'choice' as const, values: ['current', 'coming'] } }
