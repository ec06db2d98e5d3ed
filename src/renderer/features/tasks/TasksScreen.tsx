import { type AreaTab, RegisterScreen } from '@renderer/register/RegisterScreen'
import { loadLater } from '@renderer/ui/loadLater'
import { taskRegister } from './taskRegister'

const BoardView = loadLater(() => import('./board/BoardView'))
const CalendarView = loadLater(() => import('./calendar/CalendarView'))
const TimelineView = loadLater(() => import('./timeline/TimelineView'))
const WorkloadView = loadLater(() => import('./workload/WorkloadView'))

/** Tasks of every workstream: as a table, and as views of the same tasks. */
export default function TasksScreen() {
  return <RegisterScreen route="tasks" tabs={tabs} />
}

export const tabs = [
  taskRegister,
  { view: 'board', title: (t) => t('taskBoard.title'), View: () => <BoardView /> },
  { view: 'calendar', title: (t) => t('taskViews.calendar.title'), View: () => <CalendarView /> },
  { view: 'timeline', title: (t) => t('taskTimeline.title'), View: () => <TimelineView /> },
  { view: 'workload', title: (t) => t('taskViews.workload.title'), View: () => <WorkloadView /> },
] as const satisfies readonly AreaTab[]
