import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Project } from '@shared/model/project'
import { dutyState } from '@shared/rules/projectDates'
import { recordPath } from '@renderer/app/routes'
import { tellSaved } from '@renderer/register/tellSaved'
import type { Change } from '@renderer/store/change'
import { useSomeRecords } from '@renderer/store/related'
import { save } from '@renderer/store/save'
import { FactTable } from '@renderer/ui/FactTable'
import { SavingButton } from '@renderer/ui/SavingButton'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { formatDay } from '@renderer/ui/format'
import { dutiesOf, makeTask, markDone, type Duty, type DutyList } from './duties'
import styles from './Project.module.css'

const tones: Readonly<Record<ReturnType<typeof dutyState>, Tone>> = {
  done: 'done',
  overdue: 'danger',
  coming: 'waiting',
  undated: 'unknown',
}

/** The reports and payment claims of a project. */
export function ReportsSection({ record }: { record: Project }) {
  const { t } = useTexts()
  return <DutyTable project={record} list="reports" label={t('model.field.reports')} />
}

/** What is left to do when a project is over, and how long its material is kept. */
export function DutiesSection({ record }: { record: Project }) {
  const { t } = useTexts()
  return (
    <>
      {record.duties.length > 0 && (
        <DutyTable project={record} list="duties" label={t('model.field.duties')} />
      )}
      {record.retentionUntil && (
        <p className={styles['soft']}>
          {t('funding.project.retention', { day: formatDay(record.retentionUntil) })}
        </p>
      )}
    </>
  )
}

interface DutyTableProps {
  project: Project
  list: DutyList
  label: string
}

/** What is to be done by when, with a way to say that it is done and to make a task of it. */
function DutyTable({ project, list, label }: DutyTableProps) {
  const { t, language } = useTexts()
  const today = useToday()
  const duties = dutiesOf(project, list, t)
  const tasks = useSomeRecords(
    'task',
    duties.map(({ taskId }) => taskId),
  )
  if (duties.length === 0) return <p className={styles['soft']}>{t('funding.none')}</p>
  if (!tasks) return null

  async function run(changes: readonly Change[], done: string) {
    tellSaved(t, await save(changes, 'edit'), done)
  }

  function state(duty: Duty) {
    const found = dutyState(duty, today)
    const label =
      found === 'done'
        ? t('funding.project.doneOn', { day: formatDay(duty.doneOn ?? '') })
        : t(`funding.project.states.${found}`)
    return <StatusMark tone={tones[found]} label={label} />
  }

  function actions(duty: Duty) {
    const { name, doneOn, taskId } = duty
    const task = (taskId && tasks?.get(taskId)) || null
    return (
      <div className={styles['actions']}>
        {doneOn === null && (
          <SavingButton
            variant="subtle"
            aria-label={t('funding.project.markDoneNamed', { name })}
            save={() =>
              run(markDone(project, duty, task, today), t('funding.project.markedDone', { name }))
            }
          >
            {t('funding.project.markDone')}
          </SavingButton>
        )}
        {task && (
          <Button
            component={Link}
            variant="subtle"
            href={recordPath('tasks', 'task', task.id)}
            aria-label={t('funding.project.openTaskNamed', { name })}
          >
            {t('funding.project.openTask')}
          </Button>
        )}
        {!task && doneOn === null && (
          <SavingButton
            variant="subtle"
            aria-label={t('funding.project.makeTaskNamed', { name })}
            save={() =>
              run(
                makeTask(project, project.acronym || textIn(project.name, language), duty, t),
                t('funding.project.taskMade', { name }),
              )
            }
          >
            {t('funding.project.makeTask')}
          </SavingButton>
        )}
      </div>
    )
  }

  return (
    <FactTable
      label={label}
      rows={duties}
      rowKey={({ index }) => String(index)}
      columns={[
        { id: 'name', header: t('model.field.kind'), cell: ({ name }) => name },
        { id: 'due', header: t('model.field.due'), cell: ({ due }) => due && formatDay(due) },
        { id: 'state', header: t('model.field.state'), cell: state },
        { id: 'actions', header: t('funding.project.actions'), cell: actions },
      ]}
    />
  )
}
