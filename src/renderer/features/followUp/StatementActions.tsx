import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Statement } from '@shared/model/statement'
import { isOpenStatement } from '@shared/rules/deadlines'
import { recordPath } from '@renderer/app/routes'
import { CaseButton } from '@renderer/register/caseFields'
import { put } from '@renderer/store/change'
import { useRecordsPointingAt } from '@renderer/store/related'
import { save } from '@renderer/store/save'
import { undoAction } from '@renderer/store/undoAction'
import { ForwardIcon, TaskIcon } from '@renderer/ui/icons'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { taskOfStatement } from './taskOfStatement'

/** The way to the official case, and a task for the drafter; one made already is opened instead. */
export function StatementActions({ record }: { record: Statement }) {
  return (
    <>
      <CaseButton record={record} />
      <TaskButton record={record} />
    </>
  )
}

function TaskButton({ record }: { record: Statement }) {
  const { t } = useTexts()
  const [, navigate] = useLocation()
  const tasks = useRecordsPointingAt('task', { kind: 'statement', id: record.id })
  if (!tasks) return null
  const [task] = tasks
  if (task) {
    return (
      <Button
        variant="light"
        leftSection={<ForwardIcon aria-hidden />}
        onClick={() => navigate(recordPath('tasks', 'task', task.id))}
      >
        {t('followUp.statement.openTask')}
      </Button>
    )
  }
  if (!isOpenStatement(record)) return null

  async function makeTask() {
    const made = taskOfStatement(record, t)
    const result = await save([put('task', made)], 'create')
    if (!result.ok) return notify({ text: t('shell.saveFailed'), tone: 'danger' })
    return notify({
      text: t('followUp.statement.taskMade', { title: made.title }),
      ...undoAction(t('common.undo'), result.entry),
    })
  }

  return (
    <Button variant="light" leftSection={<TaskIcon aria-hidden />} onClick={() => void makeTask()}>
      {t('followUp.statement.makeTask')}
    </Button>
  )
}
