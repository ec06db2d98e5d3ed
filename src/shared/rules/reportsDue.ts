import type { ClosingDuty } from '../model/closingDuty'
import type { Project, ProjectReport } from '../model/project'
import { soonDays } from './deadlines'
import { plusDays } from './time'

/** A report, payment claim or closing duty of a project that is due and has not been given. */
export type ReportDue = { readonly project: Project; readonly due: string } & (
  | { readonly list: 'reports'; readonly report: ProjectReport }
  | { readonly list: 'duties'; readonly duty: ClosingDuty }
)

/** What projects owe by two weeks from a day, and what is late; the longest due first. */
export function reportsDue(projects: readonly Project[], day: string): ReportDue[] {
  const until = plusDays(day, soonDays)
  return projects
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap((project) => [...reportsOf(project), ...dutiesOf(project)])
    .filter(({ due }) => due <= until)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

function reportsOf(project: Project): ReportDue[] {
  return project.reports
    .filter(({ doneOn }) => doneOn === null)
    .map((report) => ({ project, list: 'reports', report, due: report.due }))
}

function dutiesOf(project: Project): ReportDue[] {
  return project.duties.flatMap((duty): ReportDue[] =>
    duty.doneOn === null && duty.due !== null
      ? [{ project, list: 'duties', duty, due: duty.due }]
      : [],
  )
}
