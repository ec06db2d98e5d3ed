import type { ClosingDuty } from '../model/closingDuty'
import type { Project, ProjectReport } from '../model/project'

/** The day a project ends with the extensions granted; null when no end is known. */
export function endOf({ until, extensions }: Pick<Project, 'until' | 'extensions'>): string | null {
  const ends = extensions.map((extension) => extension.until)
  return [...(until ? [until] : []), ...ends].sort().at(-1) ?? null
}

/** The report or payment claim that is due next, or has been due longest; undefined when all are done. */
export function nextReport({ reports }: Pick<Project, 'reports'>): ProjectReport | undefined {
  return reports
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .at(0)
}

/** What has become of a report or a closing duty on a day. */
export type DutyState = 'done' | 'overdue' | 'coming' | 'undated'

export function dutyState(
  { due, doneOn }: Pick<ClosingDuty, 'due' | 'doneOn'>,
  today: string,
): DutyState {
  if (doneOn !== null) return 'done'
  if (due === null) return 'undated'
  return due < today ? 'overdue' : 'coming'
}
