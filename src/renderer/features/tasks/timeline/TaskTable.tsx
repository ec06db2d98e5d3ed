import { Link } from 'wouter'
import type { TaskLane } from '@shared/pictures/taskBars'
import { recordPath } from '@renderer/app/routes'
import { nameOf } from '@renderer/register/names'
import { formatDay } from '@renderer/ui/format'
import { PictureTable } from '@renderer/ui/pictures/PictureTable'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from '../views/useChosenTasks'

const columns = ['title', 'workstream', 'start', 'due', 'after', 'origin', 'marks'] as const

interface TaskTableProps {
  lanes: readonly TaskLane[]
  records: ChosenTasks['records']
}

/** The equal of the timeline in words. */
export function TaskTable({ lanes, records }: TaskTableProps) {
  const { t, language } = useTexts()
  const label = t('taskTimeline.label')
  return (
    <PictureTable
      label={label}
      heads={columns.map((column) => t(`taskTimeline.columns.${column}`))}
    >
      {lanes.flatMap((lane) =>
        lane.bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row">
              <Link href={recordPath('tasks', 'task', bar.id)}>{bar.title}</Link>
            </th>
            <td>{lane.name}</td>
            <td>{bar.start && formatDay(bar.start)}</td>
            <td>{bar.due && formatDay(bar.due)}</td>
            <td>{bar.afterIds.map((id) => nameOf(records.task, id, language)).join(', ')}</td>
            <td>{bar.origin}</td>
            <td>{bar.marks.join(', ')}</td>
          </tr>
        )),
      )}
    </PictureTable>
  )
}
