import { textIn } from '@shared/model/base'
import { eventKinds, type Event } from '@shared/model/event'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { register, type RegisterContext } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { linksColumn } from '@renderer/register/linksColumn'
import { linkName, nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { linkGroups, organisationSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import type { Column } from '@renderer/ui/table/types'
import { formatOccasion } from '@renderer/ui/format'
import { eventDistance, eventTiming, eventTimings } from './eventTime'
import { aboutKinds } from './links'

const uses = ['person', 'organisation', ...aboutKinds] as const
type EventContext = RegisterContext<(typeof uses)[number]>

/** Events and milestones: those to come first, then those of the past from the latest back. */
export const eventRegister = register({
  kind: 'event',
  uses,
  words: (t) => ({
    title: t('followUp.event.title'),
    add: t('followUp.event.add'),
    empty: t('followUp.event.empty'),
    emptyText: t('followUp.event.emptyText'),
  }),
  name: (event, { language }) => textIn(event.name, language),
  defaultView: { sort: [{ id: 'distance', descending: false }] },
  columns,
  fields,
})

/** "noin 100", "100", or '' when it is not known. */
export function attendanceText({ attendance, attendanceIsAbout }: Event, t: Texts): string {
  if (attendance === null) return ''
  return attendanceIsAbout ? t('followUp.event.about', { number: attendance }) : String(attendance)
}

function columns(context: EventContext): Column<Event>[] {
  const { t, language, today, records } = context
  return [
    {
      kind: 'date',
      id: 'from',
      header: t('followUp.event.time'),
      value: (row) => row.from ?? row.until,
      text: (row) => formatOccasion(row, language),
      width: 200,
    },
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (row) => textIn(row.name, language),
      width: 260,
      grow: 3,
    },
    {
      kind: 'choice',
      id: 'timing',
      header: t('followUp.event.timing'),
      value: (row) => eventTiming(row, today),
      choices: choicesOf(eventTimings, (one) => t(`followUp.event.timings.${one}`)),
      width: 105,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('model.field.kind'),
      value: (row) => row.kind,
      choices: choicesOf(eventKinds, (one) => t(`model.eventKind.${one}`)),
      width: 110,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'place',
      field: 'place',
      header: t('model.field.place'),
      value: (row) => row.place,
      width: 130,
    },
    {
      kind: 'text',
      id: 'organiser',
      field: 'organiserId',
      header: t('model.field.organiser'),
      value: (row) => nameOf(records.organisation, row.organiserId, language),
      width: 140,
    },
    {
      kind: 'number',
      id: 'attendance',
      header: t('model.field.attendance'),
      value: (row) => row.attendance,
      text: (row) => attendanceText(row, t),
      width: 115,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'body',
      field: 'bodyId',
      header: t('model.field.body'),
      value: (row) => nameOf(records.body, row.bodyId, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'participants',
      header: t('model.field.participants'),
      value: (row) =>
        row.participants
          .map((link) => linkName(records, link, language))
          .filter(Boolean)
          .join(', '),
      shown: false,
    },
    {
      kind: 'number',
      id: 'distance',
      header: t('followUp.event.distance'),
      value: (row) => eventDistance(row, today),
      shown: false,
    },
    linksColumn(context),
    ...sourceColumns<Event>(t),
  ]
}

function fields(context: EventContext): FieldDef<Event>[] {
  const { t, language, records } = context
  return [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.kind'),
      choices: choicesOf(eventKinds, (one) => t(`model.eventKind.${one}`)),
      span: 3,
    },
    { kind: 'text', name: 'place', label: t('model.field.place'), span: 3 },
    ...knownPeriodFields<Event>(t),
    {
      kind: 'record',
      name: 'organiserId',
      label: t('model.field.organiser'),
      source: organisationSource(records.organisation, language),
      span: 3,
    },
    {
      kind: 'record',
      name: 'bodyId',
      label: t('model.field.body'),
      source: sourceOf<'body'>(records.body, language),
      span: 3,
    },
    {
      kind: 'number',
      name: 'attendance',
      label: t('model.field.attendance'),
      min: 0,
      span: 3,
    },
    {
      kind: 'boolean',
      name: 'attendanceIsAbout',
      label: t('followUp.event.isAbout'),
      span: 3,
      shown: ({ attendance }) => attendance !== null,
    },
    {
      kind: 'links',
      name: 'participants',
      label: t('model.field.participants'),
      hint: t('followUp.event.participantsHint'),
      groups: linkGroups(records, ['organisation', 'person'], context),
    },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      hint: t('followUp.linksHint'),
      groups: linkGroups(records, aboutKinds, context),
    },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Event>(t),
  ]
}
