import type { Call } from '@shared/model/call'
import { closingDay } from '@shared/rules/backwardsPlan'
import { daysBetween, homeZone } from '@shared/rules/time'
import { FactList, type Fact } from '@renderer/ui/FactList'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { formatMoment, formatMonth, formatPeriod } from '@renderer/ui/format'
import { callState, isOtherTime, zonedTime } from './closing'

/** When a call opens and closes, in Finnish time first, and what comes around it. */
export function TimesSection({ record }: { record: Call }) {
  const { t, language } = useTexts()
  const today = useToday()
  const { opensAt, closesAt, timeZone, consultationFrom, consultationUntil, decisionMonth } = record
  const there = (moment: string | null) =>
    moment !== null && isOtherTime(moment, timeZone)
      ? zonedTime(moment, timeZone, { t, language })
      : ''
  const isOpen = callState(record, new Date().toISOString()) !== 'closed'
  const left = daysBetween(today, closingDay(record))
  const facts: Fact[] = [
    {
      name: t('funding.call.opens'),
      value: opensAt && formatMoment(opensAt, homeZone, language),
      detail: [there(opensAt)],
    },
    {
      name: t('funding.call.closes'),
      value: formatMoment(closesAt, homeZone, language),
      detail: [there(closesAt), isOpen ? t('funding.call.openIn', { count: left }) : ''],
    },
    {
      name: t('funding.call.consultation'),
      value: formatPeriod(consultationFrom, consultationUntil),
    },
    { name: t('model.field.decisionMonth'), value: formatMonth(decisionMonth) },
  ]
  return <FactList facts={facts} />
}
