import { textIn } from '@shared/model/base'
import type { Link, RecordKind } from '@shared/model/link'
import { occurrenceTitle } from '@shared/model/occurrence'
import type { AnyRecord, RecordOf } from '@shared/model/records'
import { homeZone, wallTime } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import type { Found } from '@renderer/store/found'
import { formatDay, formatKnownPeriod, formatMoment, formatPeriod } from '@renderer/ui/format'
import { isNamedKind, recordName, type NamedKind } from '../names'

/** What a record is named with: the language, and what it points at. */
export interface Names {
  t: Texts
  language: 'fi' | 'en'
  found: Found
}

/** What a record is called in a list of links, and what tells it from its like. */
export interface Description {
  label: string
  details: readonly string[]
}

type Describe = { [K in RecordKind]?: (record: RecordOf<K>, names: Names) => Description }

/** The kinds that are named through others, or that have more to tell than their name. */
const describers: Describe = {
  person: (person, names) => ({
    label: recordName(person, names.language),
    details: words(
      person.familyName ? person.title : '',
      nameAt(names, 'organisation', person.organisationId),
    ),
  }),
  seat: (seat, names) => ({
    label: names.t('registers.seat.name', {
      body: nameAt(names, 'body', seat.bodyId),
      role: names.t(`model.seatRole.${seat.role}`),
    }),
    details: words(
      seat.represents ? nameOfLink(names, seat.represents) : seat.group,
      nameAt(names, 'person', seat.personId),
      formatKnownPeriod(seat, names.language),
    ),
  }),
  responsibility: (row, names) => ({
    label: names.t('registers.responsibility.name', {
      area: nameAt(names, 'area', row.areaId),
      holder: nameAt(names, 'person', row.holderId) || row.holderRole || names.t('common.unnamed'),
    }),
    details: words(
      names.t(`model.responsibilityKind.${row.kind}`),
      formatPeriod(row.from, row.until),
    ),
  }),
  cover: (cover, names) => ({
    label: names.t('page.kindOf.cover', {
      covered: nameAt(names, 'person', cover.coveredId),
      covering: nameAt(names, 'person', cover.coveringId),
    }),
    details: words(formatPeriod(cover.from, cover.until)),
  }),
  status: (status, names) => ({
    label: names.t('page.kindOf.status', {
      subject: nameOfLink(names, status.subject),
      state: names.t(`model.statusState.${status.state}`),
    }),
    details: words(formatKnownPeriod(status, names.language)),
  }),
  membership: (row, names) => ({
    label: names.t('page.kindOf.membership', {
      body: nameAt(names, 'body', row.bodyId),
      member: nameOfLink(names, row.member),
    }),
    details: words(
      names.t(`model.membershipKind.${row.kind}`),
      formatKnownPeriod(row, names.language),
    ),
  }),
  relation: (row, names) => ({
    label: names.t('page.kindOf.relation', {
      subject: nameOfLink(names, row.subject),
      kind: names.t(`model.relationKind.${row.kind}`),
      object: nameOfLink(names, row.object),
    }),
    details: words(formatKnownPeriod(row, names.language)),
  }),
  occurrence: (item, { language, found }) => {
    const meeting = found.meeting.get(item.meetingId)
    const matter = item.matterId === null ? undefined : found.matter.get(item.matterId)
    return {
      label: textIn(occurrenceTitle(item, matter), language),
      details: meeting ? [dayOfMeeting(meeting), textIn(meeting.title, language)] : [],
    }
  },
  postponement: (row, names) => ({
    label: names.t('page.kindOf.postponement', {
      meeting: nameAt(names, 'meeting', row.meetingId) || names.t('common.none'),
    }),
    details: words(row.until ? formatDay(row.until) : ''),
  }),
  dispatch: (row, names) => ({
    label: names.t('page.kindOf.dispatch', {
      what: names.t(`model.dispatchKind.${row.what}`),
      version: row.version,
      meeting: nameAt(names, 'meeting', row.meetingId) || names.t('common.none'),
    }),
    details: [formatMoment(row.at, homeZone, names.language)],
  }),
  meeting: (meeting, { language }) => ({
    label: textIn(meeting.title, language),
    details: [dayOfMeeting(meeting)],
  }),
  call: (call, { language }) => ({
    label: call.title,
    details: [formatMoment(call.closesAt, homeZone, language)],
  }),
  task: (task, { t }) => ({
    label: task.title,
    details: words(t(`model.taskStatus.${task.status}`), task.due ? formatDay(task.due) : ''),
  }),
}

/** What a record is called, and what stands beside the name. */
export function describe(kind: RecordKind, record: AnyRecord, names: Names): Description {
  const describer = describers[kind] as
    ((record: AnyRecord, names: Names) => Description) | undefined
  return (
    describer?.(record, names) ?? {
      label: plainName(kind, record, names),
      details: words(detailOf(record, names)),
    }
  )
}

/** What a link points at is called; '' when it is not at hand, marked when it was removed. */
export function nameOfLink(names: Names, { kind, id }: Link): string {
  const record: AnyRecord | undefined = names.found[kind].get(id)
  if (!record) return ''
  const { label } = describe(kind, record, names)
  if (record.deletedAt === null) return label
  return names.t('page.history.removedRecord', { name: label })
}

function nameAt(names: Names, kind: RecordKind, id: string | null): string {
  return id === null ? '' : nameOfLink(names, { kind, id })
}

function plainName(kind: RecordKind, record: AnyRecord, { language }: Names): string {
  return isNamedKind(kind) ? recordName(record as RecordOf<NamedKind>, language) : ''
}

function detailOf(record: AnyRecord, { language }: Names): string {
  if ('abbreviation' in record && record.abbreviation) return record.abbreviation
  if ('acronym' in record && record.acronym) return record.acronym
  if ('due' in record && record.due) return formatDay(record.due)
  if ('from' in record && 'until' in record) return formatKnownPeriod(record, language)
  return ''
}

function dayOfMeeting({ start, timeZone }: RecordOf<'meeting'>): string {
  return formatDay(wallTime(start, timeZone).day)
}

function words(...all: string[]): string[] {
  return all.filter(Boolean)
}
