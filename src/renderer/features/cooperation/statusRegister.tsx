import { statusLayers, statusStates, type Status } from '@shared/model/status'
import { isReviewPassed, withEnds } from '@shared/rules/statusOn'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { linkName } from '@renderer/register/names'
import { validityColumn } from '@renderer/register/period'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { StatusMark } from '@renderer/ui/StatusMark'
import { stateTones } from '@renderer/register/statusColumn'
import { formatDay, formatKnownDay } from '@renderer/ui/format'
import { statusFields, statusUses } from './statusFields'

/** As the states of a period are called here, where "voimassa" is what the period says. */
const timings = ['current', 'coming', 'ended'] as const

/** The dated history of what cooperation has been: in force, suspended, ended. */
export const statusRegister = register({
  kind: 'status',
  uses: statusUses,
  words: (t) => ({
    title: t('registers.status.title'),
    add: t('registers.status.add'),
    empty: t('registers.status.empty'),
    emptyText: t('registers.status.emptyText'),
  }),
  name: (status, { t, language, records }) =>
    t('registers.status.name', {
      subject: linkName(records, status.subject, language),
      state: t(`model.statusState.${status.state}`),
    }),
  defaultView: {
    sort: [
      { id: 'subject', descending: false },
      { id: 'from', descending: false },
    ],
  },
  initial: () => ({ state: 'active' as const }),
  columns: ({ t, language, today, records }, rows) => {
    const ended = new Map(withEnds(rows).map((status) => [status.id, status]))
    const told = (status: Status) => ended.get(status.id) ?? status
    return [
      {
        kind: 'text',
        id: 'subject',
        field: 'subject',
        header: t('model.field.subject'),
        value: (status) => linkName(records, status.subject, language),
        width: 200,
        grow: 3,
      },
      {
        kind: 'choice',
        id: 'layer',
        field: 'layer',
        header: t('model.field.layer'),
        value: (status) => status.layer,
        choices: choicesOf(statusLayers, (layer) => t(`model.statusLayer.${layer}`)),
        width: 150,
        grow: 0,
      },
      {
        kind: 'choice',
        id: 'state',
        field: 'state',
        header: t('model.field.state'),
        value: (status) => status.state,
        choices: choicesOf(statusStates, (state) => t(`model.statusState.${state}`)),
        render: ({ state }) => (
          <StatusMark tone={stateTones[state]} label={t(`model.statusState.${state}`)} />
        ),
        width: 170,
      },
      {
        kind: 'date',
        id: 'from',
        header: t('model.field.from'),
        value: (status) => status.from,
        text: (status) =>
          status.asWritten ||
          (status.from === null ? '' : formatKnownDay(status.from, status.precision, language)),
        width: 110,
      },
      {
        kind: 'date',
        id: 'until',
        field: 'until',
        header: t('model.field.until'),
        value: (status) => status.until,
        width: 110,
        grow: 0,
      },
      {
        ...validityColumn<Status>(t, today, told),
        header: t('registers.status.timing'),
        choices: choicesOf(timings, (one) => t(`registers.status.timings.${one}`)),
        width: 95,
      },
      {
        kind: 'date',
        id: 'reviewOn',
        field: 'reviewOn',
        header: t('model.field.reviewOn'),
        value: (status) => status.reviewOn,
        render: (status) => {
          if (status.reviewOn === null) return null
          const day = formatDay(status.reviewOn)
          if (!isReviewPassed(told(status), today)) return day
          return <StatusMark tone="attention" label={t('registers.status.reviewPassed', { day })} />
        },
        width: 130,
      },
      {
        kind: 'text',
        id: 'reason',
        field: 'reason',
        header: t('model.field.reason'),
        value: ({ reason }) => reason,
        shown: false,
      },
      {
        kind: 'text',
        id: 'decisionReference',
        field: 'decisionReference',
        header: t('model.field.decisionReference'),
        value: (status) => status.decisionReference,
        shown: false,
      },
      {
        kind: 'text',
        id: 'allowed',
        field: 'allowed',
        header: t('model.field.allowed'),
        value: (status) => status.allowed,
        shown: false,
      },
      ...sourceColumns<Status>(t),
    ]
  },
  fields: statusFields,
})
