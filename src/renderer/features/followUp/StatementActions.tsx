import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Statement } from '@shared/model/statement'
import { isOpenStatement } from '@shared/rules/deadlines'
import { recordPath } from '@renderer/app/routes'
import { CaseButton } from '@renderer/register/caseFields'
import { tellSaved } from '@renderer/register/tellSaved'
import { put } from '@renderer/store/change'
import { useRecordsPointingAt } from '@renderer/store/related'
import { save } from '@renderer/store/save'
import { ForwardIcon, TaskIcon } from '@renderer/ui/icons'
import { SavingButton } from '@renderer/ui/SavingButton'
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
  const taskId = record.links.find(({ kind }) => kind === 'task')?.id ?? tasks[0]?.id
  if (taskId !== undefined) {
    return (
      <Button
        variant="light"
        leftSection={<ForwardIcon aria-hidden />}
        onClick={() => navigate(recordPath('tasks', 'task', taskId))}
      >
        {t('followUp.statement.openTask')}
      </Button>
    )
  }
  if (!isOpenStatement(record)) return null

  async function makeTask() {
    const made = taskOfStatement(record, t)
    const result = await save([put('task', made)], 'create')
    tellSaved(t, result, t('followUp.statement.taskMade', { title: made.title }))
  }

  return (
    <SavingButton variant="light" leftSection={<TaskIcon aria-hidden />} save={makeTask}>
      {t('followUp.statement.makeTask')}
    </SavingButton>
  )
}
