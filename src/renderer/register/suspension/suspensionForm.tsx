import { closingDuty } from '@shared/model/closingDuty'
import { datePrecisions } from '@shared/model/period'
import { statusLayers, statusStates } from '@shared/model/status'
import type { Task } from '@shared/model/task'
import { contradictsWords } from '@shared/rules/contradictsWords'
import {
  laterPeriod,
  meetingFates,
  openOf,
  seatFates,
  taskFates,
  type SuspensionSubject,
} from '@shared/rules/suspend'
import { workTie } from '@shared/rules/workOf'
import type { Texts } from '@shared/texts/texts'
import { getPreferences } from '@renderer/store/preferences'
import { formatKnownPeriod } from '@renderer/ui/format'
import type { FieldControl, FieldDef, FieldProblem } from '@renderer/ui/form/types'
import { choicesOf } from '../choices'
import { dutiesField } from '../dutiesField'
import { day, line, text, z } from '@shared/model/fields'
import { OpenField, type OpenTie } from './OpenField'

/** What is asked when cooperation is suspended. */
export const suspensionSchema = z.strictObject({
  state: z.enum(statusStates),
  layers: z.array(z.enum(statusLayers)).min(1, { error: 'layerMissing' }),
  from: day,
  precision: z.enum(datePrecisions),
  asWritten: line,
  reason: text.refine((value) => value.trim() !== '', { error: 'reasonMissing' }),
  decisionReference: line,
  allowed: text,
  reviewOn: day.nullable(),
  duties: z.array(closingDuty),
  tasks: z.enum(taskFates),
  meetings: z.enum(meetingFates),
  seats: z.enum(seatFates),
})
export type SuspensionValues = z.infer<typeof suspensionSchema>

/** The states a suspension may lead to. */
const states = [
  'suspendedByUs',
  'frozen',
  'withdrawnByPartner',
  'continuedWithoutPartner',
  'ended',
] as const

/** How the form begins: nothing of what is open is touched unless the person says so. */
export function initialSuspension(today: string): SuspensionValues {
  return {
    state: 'suspendedByUs',
    layers: ['cooperation'],
    from: today,
    precision: 'day',
    asWritten: '',
    reason: '',
    decisionReference: '',
    allowed: '',
    reviewOn: null,
    duties: [],
    tasks: 'keep',
    meetings: 'keep',
    seats: 'keep',
  }
}

/** The fields; what is open on the day that is written says what each choice touches. */
export function suspensionFields(
  t: Texts,
  given: SuspensionSubject,
  today: string,
): readonly FieldDef<SuspensionValues>[] {
  return [
    {
      kind: 'choice',
      name: 'state',
      label: t('model.field.state'),
      choices: choicesOf(states, (state) => t(`model.statusState.${state}`)),
      span: 3,
    },
    {
      kind: 'multiChoice',
      name: 'layers',
      label: t('suspension.layers'),
      choices: choicesOf(statusLayers, (layer) => t(`model.statusLayer.${layer}`)),
    },
    { kind: 'day', name: 'from', label: t('model.field.from'), required: true, span: 2 },
    {
      kind: 'choice',
      name: 'precision',
      label: t('model.field.precision'),
      choices: choicesOf(datePrecisions, (precision) => t(`model.precision.${precision}`)),
      span: 2,
    },
    { kind: 'day', name: 'reviewOn', label: t('model.field.reviewOn'), span: 2 },
    { kind: 'lines', name: 'reason', label: t('model.field.reason'), required: true, rows: 2 },
    { kind: 'text', name: 'asWritten', label: t('model.field.asWritten'), span: 3 },
    { kind: 'text', name: 'decisionReference', label: t('model.field.decisionReference'), span: 3 },
    { kind: 'lines', name: 'allowed', label: t('model.field.allowed'), rows: 2 },
    {
      kind: 'custom',
      name: 'tasks',
      label: t('suspension.tasks', { count: 0 }),
      render: (control) => {
        const open = openIn(given, control, today).tasks.map((task) => ({
          id: task.id,
          tie: tieOf(task, given),
        }))
        return (
          <OpenField
            control={control}
            label={t('suspension.tasks', { count: open.length })}
            choices={choicesOf(taskFates, (fate) => t(`suspension.taskFate.${fate}`))}
            kind="task"
            open={open}
          />
        )
      },
    },
    {
      kind: 'custom',
      name: 'meetings',
      label: t('suspension.meetings', { count: 0 }),
      render: (control) => {
        const open = openIn(given, control, today).meetings
        return (
          <OpenField
            control={control}
            label={t('suspension.meetings', { count: open.length })}
            choices={choicesOf(meetingFates, (fate) => t(`suspension.meetingFate.${fate}`))}
            kind="meeting"
            open={open}
          />
        )
      },
    },
    {
      kind: 'custom',
      name: 'seats',
      label: t('suspension.seats', { count: 0 }),
      render: (control) => {
        const open = openIn(given, control, today).seats
        return (
          <OpenField
            control={control}
            label={t('suspension.seats', { count: open.length })}
            choices={choicesOf(seatFates, (fate) => t(`suspension.seatFate.${fate}`))}
            kind="seat"
            open={open}
          />
        )
      },
    },
    dutiesField<SuspensionValues>(t),
  ]
}

/** Why a task is among those of the subject, when it is not its own work. */
function tieOf(task: Task, { subject, partIds }: SuspensionSubject): OpenTie {
  const tie = workTie(task, subject, partIds)
  if (tie === 'linked') return 'linked'
  return tie === 'part' ? task.workstream : null
}

/** What is open on the day as it stands in the form; today while that is no day. */
function openIn(given: SuspensionSubject, { values }: FieldControl, today: string) {
  const read = day.safeParse(values['from'])
  return openOf(given, read.success ? read.data : today, today)
}

/**
 * What is wrong beside the periods there are: a later one has begun already, or the words of the source say
 * another time than the days.
 */
export function suspensionProblems(
  t: Texts,
  given: SuspensionSubject,
  values: SuspensionValues,
  today: string,
): FieldProblem[] {
  const later = laterPeriod(given, values, today)
  const period = { ...values, until: null, untilPrecision: 'day' as const }
  return [
    ...(later
      ? [
          {
            path: 'from',
            message: t('suspension.laterPeriod', {
              state: t(`model.statusState.${later.state}`),
              period: formatKnownPeriod(later, getPreferences().language),
            }),
          },
        ]
      : []),
    ...(contradictsWords(period)
      ? [{ path: 'asWritten', message: t('problems.asWrittenContradicts') }]
      : []),
  ]
}
