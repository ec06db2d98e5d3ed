import { Button } from '@mantine/core'
import { groupBy } from '@shared/rules/groupBy'
import type { At } from '@shared/rules/tasks/lateness'
import { runCommand } from '@renderer/app/commands'
import { routes } from '@renderer/app/routes'
import { type DueTask, dueTasks, shownTasks } from '@renderer/store/dueTasks'
import { usePreferences } from '@renderer/store/preferences'
import { useQuery } from '@renderer/store/query'
import { EmptyState } from '@renderer/ui/EmptyState'
import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'
import { groupKeys } from './groupKeys'
import { askedTasks } from './queries'
import { Panel } from './Panel'
import { TaskRow } from './TaskRow'
import styles from './TasksDue.module.css'

/** Tasks that are late or due within two weeks, and what waits on others. */
export function TasksDue({ now, today }: At) {
  const { t } = useTexts()
  const { ownPersonId } = usePreferences()
  const tasks = useQuery(dueTasks(askedTasks(now, ownPersonId)))
  return (
    <Panel
      title={t('today.tasks.title')}
      note={t('today.tasks.scope')}
      more={{ label: t('today.tasks.all'), path: routes.tasks }}
    >
      {tasks &&
        (tasks.length > 0 ? (
          <TaskTable tasks={tasks} now={now} today={today} />
        ) : (
          <NothingUrgent />
        ))}
    </Panel>
  )
}

function TaskTable({ tasks, ...at }: At & { tasks: readonly DueTask[] }) {
  const { t } = useTexts()
  const groups = [...groupBy(tasks, (row) => row.group)]
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
        {groups.map(([group, rows]) => (
          <tbody key={group} data-key={groupKeys[group]} aria-keyshortcuts={groupKeys[group]}>
            <tr className={styles['group']}>
              <th scope="colgroup" colSpan={4}>
                {t(`today.tasks.${group}`)} <KeyHint keys={groupKeys[group]} />
              </th>
            </tr>
            {rows.map((row) => (
              <TaskRow key={row.task.id} row={row} at={at} />
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
  return (
    <div className={styles['sheet']} data-ready>
      <EmptyState
        title={t('today.tasks.emptyTitle')}
        text={t('today.tasks.emptyText')}
        action={
          <Button variant="default" onClick={() => runCommand('newTask')}>
            {t('today.tasks.new')}
          </Button>
        }
      />
    </div>
  )
}
