import type { Seat } from '@shared/model/seat'
import { type YearEntry, yearEntries, type YearKind, yearKinds } from '@shared/rules/yearEntries'
import type { Texts } from '@shared/texts/texts'
import { linkName, nameOf } from '@renderer/register/names'
import { dutyName, reportName } from '@renderer/register/words/dutyName'
import type { RecordMaps } from '@renderer/store/kept'
import { formatDay, formatPeriod } from '@renderer/ui/format'

/** What the year clock reads: the entries themselves, and whom they are about. */
export const yearUses = [
  ...(['meeting', 'series', 'call', 'project', 'status', 'seat', 'event'] as const),
  ...(['body', 'organisation', 'person', 'region', 'programme'] as const),
] as const
export type YearMaps = RecordMaps<(typeof yearUses)[number]>

interface Words {
  t: Texts
  language: 'fi' | 'en'
}

/** All that a year has, named in the window's language. */
export function entriesOfYear(
  records: YearMaps,
  year: number,
  today: string,
  { t, language }: Words,
): YearEntry[] {
  const of = (subject: string, name: string) =>
    subject === '' ? name : t('yearClock.of', { subject, name })
  const rows = {
    meetings: [...records.meeting.values()],
    series: [...records.series.values()],
    calls: [...records.call.values()],
    projects: [...records.project.values()],
    statuses: [...records.status.values()],
    seats: [...records.seat.values()],
    events: [...records.event.values()],
  }
  return yearEntries(rows, year, today, {
    language,
    report: (project, report) =>
      of(project.acronym || nameOf(records.project, project.id, language), reportName(report, t)),
    duty: (subject, duty) => of(linkName(records, subject, language), dutyName(duty, t)),
    chair: (seat) =>
      of(nameOf(records.body, seat.bodyId, language), chairName(seat, records, { t, language })),
  })
}

/** Whose turn it is: the region, organisation or group, else the person; our own when none is written. */
function chairName(seat: Seat, records: YearMaps, { t, language }: Words): string {
  const { represents, group, organisationId, personId } = seat
  return (
    linkName(records, represents, language) ||
    nameOf(records.organisation, organisationId, language) ||
    group ||
    nameOf(records.person, personId, language) ||
    t('cooperation.seat.ours')
  )
}

/** What an entry is, in a word. */
export function kindWord({ kind, planned }: YearEntry, t: Texts): string {
  return t(`yearClock.one.${planned ? 'planned' : kind}`)
}

/** When an entry is: a day, or days with an open end. */
export function whenWord({ from, until }: YearEntry, t: Texts): string {
  if (from !== null && from === until) return formatDay(from)
  return formatPeriod(from, until) || t('yearClock.unknownTime')
}

/** An entry as it is read aloud. */
export function spokenEntry(entry: YearEntry, t: Texts): string {
  const { title } = entry
  return t('yearClock.entry', { kind: kindWord(entry, t), title, period: whenWord(entry, t) })
}

/** How many entries each kind has, in the order of the rings. */
export function countsOf(entries: readonly YearEntry[]): ReadonlyMap<YearKind, number> {
  return new Map(
    yearKinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length]),
  )
}
