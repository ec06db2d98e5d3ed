import { useLocation } from 'wouter'
import { Button } from '@mantine/core'
import { recordPath, routes } from '@renderer/app/routes'
import { type DueTask, dueTasks, shownTasks } from '@renderer/store/dueTasks'
import { usePreferences } from '@renderer/store/preferences'
import { useQuery } from '@renderer/store/query'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useTexts } from '@renderer/ui/texts'
import { askedTasks } from './queries'
import { Panel } from './Panel'
import { TaskRow } from './TaskRow'
import styles from './TasksDue.module.css'

/** Tasks that are late or due within two weeks; the user's own first. */
export function TasksDue({ today }: { today: string }) {
  const { t } = useTexts()
  const { ownPersonId } = usePreferences()
  const tasks = useQuery(dueTasks(askedTasks(today, ownPersonId)))
  return (
    <Panel
      title={t('today.tasks.title')}
      note={t('today.tasks.scope')}
      more={{ label: t('today.tasks.all'), path: routes.tasks }}
    >
      {tasks && (tasks.length > 0 ? <TaskTable tasks={tasks} today={today} /> : <NothingUrgent />)}
    </Panel>
  )
}

function TaskTable({ tasks, today }: { tasks: readonly DueTask[]; today: string }) {
  const { t } = useTexts()
  const mine = tasks.filter((row) => row.mine)
  const others = tasks.filter((row) => !row.mine)
  const groups = [
    { title: t('today.tasks.mine'), rows: mine },
    { title: t('today.tasks.others'), rows: others },
  ].filter((group) => group.rows.length > 0)
  return (
    <div className={styles['sheet']}>
      <table className={styles['table']} data-ready aria-label={t('today.tasks.scope')}>
        <thead>
          <tr>
            <th scope="col" className={styles['check']}>
              <span className={styles['hidden']}>{t('today.tasks.done')}</span>
            </th>
            <th scope="col">{t('today.tasks.column')}</th>
            <th scope="col" className={styles['who']}>
              {t('model.field.assignee')}
            </th>
            <th scope="col" className={styles['due']}>
              {t('model.field.due')}
            </th>
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            {mine.length > 0 && (
              <tr className={styles['group']}>
                <th scope="colgroup" colSpan={4}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <TaskRow key={row.task.id} row={row} today={today} />
            ))}
          </tbody>
        ))}
      </table>
      {tasks.length === shownTasks && (
        <p className={styles['limited']}>{t('today.tasks.limited', { count: shownTasks })}</p>
      )}
    </div>
  )
}

function NothingUrgent() {
  const { t } = useTexts()
  const [, navigate] = useLocation()
  return (
    <div className={styles['sheet']} data-ready>
      <EmptyState
        title={t('today.tasks.emptyTitle')}
        text={t('today.tasks.emptyText')}
        action={
          <Button variant="default" onClick={() => navigate(recordPath('tasks', 'task', 'new'))}>
            {t('today.tasks.new')}
          </Button>
        }
      />
    </div>
  )
}
