import type { Call } from '@shared/model/call'
import { nextStep } from '@shared/rules/backwardsPlan'
import { homeZone } from '@shared/rules/time'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { linksColumn } from '@renderer/register/linksColumn'
import { choicesOf } from '@renderer/register/choices'
import { nameOf } from '@renderer/register/names'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import { formatDay, formatMoment, formatMonth, formatPeriod } from '@renderer/ui/format'
import type { CallContext } from './callFields'
import { callState, callStates, closesAbroad, homeTime, ownTime } from './closing'
import { stepName } from './stepName'

export const callTones: Readonly<Record<(typeof callStates)[number], Tone>> = {
  open: 'running',
  coming: 'waiting',
  closed: 'dropped',
}

/** The columns of the table of calls. */
export function callColumns(context: CallContext): readonly Column<Call>[] {
  const { t, language, today, records } = context
  const now = new Date().toISOString()
  return [
    {
      kind: 'text',
      id: 'title',
      field: 'title',
      header: t('model.field.title'),
      value: (call) => call.title,
      width: 260,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'programme',
      field: 'programmeId',
      header: t('model.field.programme'),
      value: (call) => nameOf(records.programme, call.programmeId, language),
      width: 130,
    },
    {
      kind: 'choice',
      id: 'state',
      header: t('registers.call.state'),
      value: (call) => callState(call, now),
      choices: choicesOf(callStates, (state) => t(`registers.call.states.${state}`)),
      render: (call) => {
        const state = callState(call, now)
        return <StatusMark tone={callTones[state]} label={t(`registers.call.states.${state}`)} />
      },
      width: 125,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'opensAt',
      header: t('model.field.opensAt'),
      value: (call) => call.opensAt && homeTime(call.opensAt),
      text: (call) => (call.opensAt ? formatMoment(call.opensAt, homeZone, language) : ''),
      grow: 0,
      shown: false,
    },
    {
      kind: 'date',
      id: 'closesHome',
      header: t('registers.call.closesHome'),
      value: (call) => homeTime(call.closesAt),
      text: (call) => formatMoment(call.closesAt, homeZone, language),
      width: 180,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'closesOwn',
      header: t('registers.call.closesOwn'),
      value: (call) => (closesAbroad(call) ? ownTime(call, t, language) : null),
      width: 205,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'nextStep',
      header: t('funding.plan.next'),
      value: (call) => nextStep(call, today)?.due ?? null,
      text: (call) => {
        const found = nextStep(call, today)
        if (!found) return ''
        return t('funding.plan.nextStep', {
          day: formatDay(found.due),
          step: stepName(found.step, t),
        })
      },
      width: 190,
    },
    {
      kind: 'text',
      id: 'consultation',
      header: t('funding.call.consultation'),
      value: ({ consultationFrom, consultationUntil }) =>
        formatPeriod(consultationFrom, consultationUntil),
      shown: false,
    },
    {
      kind: 'date',
      id: 'decisionMonth',
      header: t('model.field.decisionMonth'),
      value: ({ decisionMonth }) => decisionMonth && `${decisionMonth}-01`,
      text: ({ decisionMonth }) => formatMonth(decisionMonth),
      width: 120,
      grow: 0,
      shown: false,
    },
    {
      kind: 'text',
      id: 'website',
      field: 'website',
      header: t('model.field.website'),
      value: (call) => call.website,
      shown: false,
    },
    linksColumn(context),
    ...sourceColumns<Call>(t),
  ]
}
