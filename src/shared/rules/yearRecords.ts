import type { Call } from '../model/call'
import type { Event } from '../model/event'
import type { Meeting } from '../model/meeting'
import type { Project } from '../model/project'
import type { Seat } from '../model/seat'
import type { Series } from '../model/series'
import type { Status } from '../model/status'

/** What a year has its entries from. */
export interface YearRecords {
  readonly meetings: readonly Meeting[]
  readonly series: readonly Series[]
  readonly calls: readonly Call[]
  readonly projects: readonly Project[]
  readonly statuses: readonly Status[]
  readonly seats: readonly Seat[]
  readonly events: readonly Event[]
}

/** The same without what was removed. */
export function livingOnes(records: YearRecords): YearRecords {
  const of = <T extends { deletedAt: string | null }>(rows: readonly T[]) =>
    rows.filter(({ deletedAt }) => deletedAt === null)
  return {
    meetings: of(records.meetings),
    series: of(records.series),
    calls: of(records.calls),
    projects: of(records.projects),
    statuses: of(records.statuses),
    seats: of(records.seats),
    events: of(records.events),
  }
}
