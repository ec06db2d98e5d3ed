import { coverReasons, type Cover } from '@shared/model/cover'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { nameOf } from '@renderer/register/names'
import { notEnded, periodState, periodTones, validityColumn } from '@renderer/register/period'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { peopleSource } from '@renderer/register/sources'
import { StatusMark } from '@renderer/ui/StatusMark'

/** Who covers for whom, from day to day; those in force today are marked. */
export const coverRegister = register({
  kind: 'cover',
  uses: ['person', 'organisation'],
  words: (t) => ({
    title: t('registers.cover.title'),
    add: t('registers.cover.add'),
    empty: t('registers.cover.empty'),
    emptyText: t('registers.cover.emptyText'),
  }),
  name: (cover, { t, language, records }) =>
    t('registers.cover.name', {
      covered: nameOf(records.person, cover.coveredId, language),
      covering: nameOf(records.person, cover.coveringId, language),
    }),
  defaultView: { sort: [{ id: 'from', descending: false }], filters: notEnded },
  initial: ({ today }) => ({ from: today }),
  columns: ({ t, language, today, records }) => [
    {
      kind: 'text',
      id: 'covered',
      field: 'coveredId',
      header: t('model.field.covered'),
      value: (cover) => nameOf(records.person, cover.coveredId, language),
    },
    {
      kind: 'text',
      id: 'covering',
      field: 'coveringId',
      header: t('model.field.covering'),
      value: (cover) => nameOf(records.person, cover.coveringId, language),
    },
    {
      kind: 'date',
      id: 'from',
      field: 'from',
      header: t('model.field.from'),
      value: (cover) => cover.from,
      width: 110,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'until',
      field: 'until',
      header: t('model.field.until'),
      value: (cover) => cover.until,
      width: 110,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'reason',
      field: 'reason',
      header: t('model.field.reason'),
      value: (cover) => cover.reason,
      choices: choicesOf(coverReasons, (reason) => t(`model.coverReason.${reason}`)),
      width: 130,
      grow: 0,
    },
    {
      ...validityColumn<Cover>(t, today),
      render: (cover) => {
        const state = periodState(today, cover)
        return <StatusMark tone={periodTones[state]} label={t(`registers.period.${state}`)} />
      },
      width: 130,
    },
    {
      kind: 'text',
      id: 'note',
      field: 'note',
      header: t('model.field.note'),
      value: (cover) => cover.note,
    },
    ...sourceColumns<Cover>(t),
  ],
  fields: ({ t, language, records }) => {
    const people = peopleSource(records.person, records.organisation, language)
    return [
      {
        kind: 'record',
        name: 'coveredId',
        label: t('model.field.covered'),
        source: people,
        required: true,
      },
      {
        kind: 'record',
        name: 'coveringId',
        label: t('model.field.covering'),
        hint: t('registers.person.pickerHint'),
        source: people,
        required: true,
      },
      { kind: 'day', name: 'from', label: t('model.field.from'), required: true, span: 3 },
      {
        kind: 'day',
        name: 'until',
        label: t('model.field.until'),
        hint: t('registers.cover.periodHint'),
        required: true,
        span: 3,
      },
      {
        kind: 'choice',
        name: 'reason',
        label: t('model.field.reason'),
        choices: choicesOf(coverReasons, (reason) => t(`model.coverReason.${reason}`)),
      },
      { kind: 'lines', name: 'note', label: t('model.field.note') },
      ...sourceFields<Cover>(t),
    ]
  },
})
