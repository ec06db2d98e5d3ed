import type { Goal } from '@shared/model/goal'
import type { CoverageColumn } from '@shared/rules/coverageWork'
import type { Texts } from '@shared/texts/texts'
import type { RouteName } from '@renderer/app/routes'

/** A form for a new record that works for a goal, and the button that opens it. */
export interface Adding {
  label: string
  route: RouteName
  kind: string
  fields: Readonly<Record<string, string>>
}

/** How work is added to a column of a goal; null for what is over and what has a way of its own. */
export function addingTo(column: CoverageColumn, goal: Goal, t: Texts): Adding | null {
  const fields = { links: `goal:${goal.id}` }
  switch (column) {
    case 'responsibilities':
      return {
        label: t('registers.responsibility.add'),
        route: 'responsibilities',
        kind: 'responsibility',
        fields,
      }
    case 'tasksOpen':
      return { label: t('registers.task.add'), route: 'tasks', kind: 'task', fields }
    case 'meetingsComing':
      return { label: t('meetings.matter.add'), route: 'meetings', kind: 'matter', fields }
    case 'statements':
      return { label: t('followUp.statement.add'), route: 'followUp', kind: 'statement', fields }
    case 'events':
      return { label: t('followUp.event.add'), route: 'followUp', kind: 'event', fields }
    case 'tasksDone':
    case 'meetingsHeld':
    case 'projects':
      return null
  }
}
