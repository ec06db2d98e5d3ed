import type { ClosingDuty } from '../model/closingDuty'
import type { Project, ProjectReport } from '../model/project'
import type { Status } from '../model/status'
import { soonDays } from './deadlines'
import { statusesOn } from './statusOn'
import { plusDays } from './time'

/**
 * What is due and has not been given: a report or payment claim of a project, or a closing duty, of a project or
 * of what has been suspended or has ended.
 */
export type ReportDue = { readonly due: string } & (
  | { readonly of: 'project'; readonly project: Project; readonly report: ProjectReport }
  | { readonly of: 'project'; readonly project: Project; readonly duty: ClosingDuty }
  | { readonly of: 'status'; readonly status: Status; readonly duty: ClosingDuty }
)

/** What is owed by two weeks from a day, or by another day, and what is late; the longest due first. */
export function reportsDue(
  projects: readonly Project[],
  statuses: readonly Status[],
  day: string,
  until = plusDays(day, soonDays),
): ReportDue[] {
  // The duties of a suspension that is over, because cooperation goes on, are no longer due.
  const inForce = [...statusesOn(statuses, day).values()].flat()
  return [
    ...projects.filter(({ deletedAt }) => deletedAt === null).flatMap(ofProject),
    ...inForce.flatMap((status) =>
      open(status.duties).map((one): ReportDue => ({ of: 'status', status, ...one })),
    ),
  ]
    .filter(({ due }) => due <= until)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

function ofProject(project: Project): ReportDue[] {
  const reports = project.reports
    .filter(({ doneOn }) => doneOn === null)
    .map((report): ReportDue => ({ of: 'project', project, report, due: report.due }))
  const duties = open(project.duties).map((one): ReportDue => ({ of: 'project', project, ...one }))
  return [...reports, ...duties]
}

/** The duties that have a day and have not been done. */
function open(duties: readonly ClosingDuty[]): { duty: ClosingDuty; due: string }[] {
  return duties.flatMap((duty) =>
    duty.doneOn === null && duty.due !== null ? [{ duty, due: duty.due }] : [],
  )
}
