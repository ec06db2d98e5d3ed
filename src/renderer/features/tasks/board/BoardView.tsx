import { Button, Input, SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { isOpen } from '@shared/model/openTask'
import { boardGroupings } from '@shared/rules/tasks/board'
import { runCommand } from '@renderer/app/commands'
import { EmptyState } from '@renderer/ui/EmptyState'
import { AddIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { TaskChoiceBar } from '../views/TaskChoiceBar'
import { TaskViewMenu } from '../views/TaskViewMenu'
import { plainChoice } from '../views/taskChoice'
import { type ChosenTasks, useChosenTasks } from '../views/useChosenTasks'
import { Board } from './Board'
import styles from './Board.module.css'
import { useGrouping } from './grouping'

/** The chosen tasks as cards in columns, by status, person or workstream. */
export default function BoardView() {
  const { t } = useTexts()
  const chosen = useChosenTasks()
  const [grouping, setGrouping] = useGrouping()
  if (!chosen) return <EmptyState title={t('table.loading')} quiet />
  return (
    <div className={styles['view']}>
      <TaskChoiceBar
        chosen={chosen}
        views={
          <TaskViewMenu
            chosen={chosen}
            own={{
              ...{ picture: 'board', all: boardGroupings, plain: 'status' },
              ...{ now: grouping, choose: setGrouping },
            }}
          />
        }
      >
        <Input.Wrapper
          className={styles['by'] ?? ''}
          label={t('taskBoard.columns')}
          labelElement="div"
        >
          <SegmentedControl
            aria-label={t('taskBoard.columns')}
            data={boardGroupings.map((value) => ({ value, label: t(`taskBoard.by.${value}`) }))}
            value={grouping}
            onChange={setGrouping}
          />
        </Input.Wrapper>
      </TaskChoiceBar>
      {chosen.tasks.length === 0 ? (
        <NoCards chosen={chosen} />
      ) : (
        <Board chosen={chosen} by={grouping} />
      )}
    </div>
  )
}

/** Why there is no card, and the way on. */
function NoCards({ chosen: { records, setChoice } }: { chosen: ChosenTasks }): ReactNode {
  const { t } = useTexts()
  if (records.task.size === 0) {
    return (
      <EmptyState
        title={t('registers.task.empty')}
        text={t('taskBoard.emptyText')}
        action={
          <Button leftSection={<AddIcon aria-hidden />} onClick={() => runCommand('newTask')}>
            {t('registers.task.add')}
          </Button>
        }
      />
    )
  }
  const hasOpen = [...records.task.values()].some(isOpen)
  const all = { ...plainChoice, alsoFinished: !hasOpen }
  return (
    <EmptyState
      title={t('taskBoard.noMatch')}
      text={hasOpen ? t('taskBoard.noMatchText') : t('taskBoard.allFinishedText')}
      action={
        <Button onClick={() => setChoice(all)}>
          {hasOpen ? t('taskBoard.showAll') : t('taskBoard.showFinished')}
        </Button>
      }
    />
  )
}
