import { homeZone, momentOf, plusDays, wallTime } from '@shared/rules/time'
import type { YearEntry } from '@shared/rules/yearEntries'
import { isSealed } from '@shared/rules/minutesState'
import { type Change, patch } from '@renderer/store/change'
import { exceptionChange } from '../series/planChanges'
import type { YearMaps } from './yearModel'

/** Why an entry stays where it is: approved minutes say its day, a turn is the body's, its day is not known. */
export type MoveRefusal = 'approved' | 'chair' | 'inexact' | 'gone'

type MovedRecords = Pick<YearMaps, 'meeting' | 'series' | 'event' | 'call'>

/** Why an entry may not be moved; null when it may. */
export function refusalOf(entry: YearEntry, records: MovedRecords): MoveRefusal | null {
  const { kind, link, planned } = entry
  if (kind === 'chair') return 'chair'
  if (kind === 'meeting' && !planned) {
    const meeting = records.meeting.get(link.id)
    if (!meeting) return 'gone'
    return isSealed(meeting) ? 'approved' : null
  }
  if (kind !== 'event') return null
  const event = records.event.get(link.id)
  if (!event) return 'gone'
  const isExact =
    event.precision === 'day' && (event.until === null || event.untilPrecision === 'day')
  return isExact ? null : 'inexact'
}

/**
 * The change that moves an entry by some days, on to the same time of the day in its own zone; null when the
 * record is not there. Ask `refusalOf` first.
 */
export function moveChange(entry: YearEntry, days: number, records: MovedRecords): Change | null {
  const { kind, link, within, from } = entry
  const { id } = link
  const moved = (day: string | null) => day && plusDays(day, days)
  if (within?.list === 'rhythm') {
    const series = records.series.get(id)
    return series && from !== null
      ? exceptionChange(series, within.ruleDay, plusDays(from, days))
      : null
  }
  if (within) return dutyChange(entry, within, days)
  switch (kind) {
    case 'meeting':
      return patch('meeting', id, ({ start, end, timeZone }) => ({
        start: later(start, timeZone, days),
        end: later(end, timeZone, days),
      }))
    case 'event':
      return patch('event', id, (now) => ({ from: moved(now.from), until: moved(now.until) }))
    case 'call':
      return patch('call', id, ({ opensAt, closesAt }) => ({
        opensAt: opensAt && later(opensAt, homeZone, days),
        closesAt: later(closesAt, homeZone, days),
      }))
    case 'duty':
    case 'chair':
      return null
  }
}

/** A report or duty of a project, or a duty left of cooperation, found by its place among them. */
function dutyChange(
  { link: { kind, id } }: YearEntry,
  { list, at }: { list: 'reports' | 'duties'; at: number },
  days: number,
): Change | null {
  const moved = <T extends { due: string | null }>(all: readonly T[]) =>
    all.map((one, index) =>
      index === at && one.due !== null ? { ...one, due: plusDays(one.due, days) } : one,
    )
  if (kind === 'status') return patch('status', id, ({ duties }) => ({ duties: moved(duties) }))
  return list === 'reports'
    ? patch('project', id, ({ reports }) => ({ reports: moved(reports) }))
    : patch('project', id, ({ duties }) => ({ duties: moved(duties) }))
}

/** The same time of the day so many days on, whatever the clocks do in between. */
function later(moment: string, zone: string, days: number): string {
  const { day, clock } = wallTime(moment, zone)
  return momentOf(plusDays(day, days), clock, zone)
}
