import { RegisterScreen, type AreaTab } from '@renderer/register/RegisterScreen'
import { loadLater } from '@renderer/ui/loadLater'
import { taskRegister } from './taskRegister'

/** Tasks of every workstream, seen in several ways. */
export default function TasksScreen() {
  return <RegisterScreen route="tasks" tabs={tabs} />
}

const BoardView = loadLater(() => import('./board/BoardView'))

const board: AreaTab = {
  view: 'board',
  title: (t) => t('taskBoard.title'),
  View: () => <BoardView />,
}

export const tabs = [taskRegister, board] as const satisfies readonly AreaTab[]
