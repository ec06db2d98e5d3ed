import { Link } from 'wouter'
import type { Call } from '@shared/model/call'
import type { PlannedStep, StepState } from '@shared/rules/backwardsPlan'
import { recordPath } from '@renderer/app/routes'
import { nameOf } from '@renderer/register/names'
import { useSomeRecords } from '@renderer/store/related'
import { FactTable, type FactColumn } from '@renderer/ui/FactTable'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { formatDay, formatWeekday } from '@renderer/ui/format'
import styles from './Call.module.css'
import { stepName } from './stepName'
import { usePlan } from './usePlan'

const tones: Readonly<Record<StepState, Tone>> = {
  notMade: 'unknown',
  open: 'open',
  overdue: 'danger',
  done: 'done',
  dropped: 'dropped',
}

/** The backwards plan of a call: each step with its day, who does it, and what has become of it. */
export function PlanSection({ record }: { record: Call }) {
  const { t, language } = useTexts()
  const plan = usePlan(record)
  const people = useSomeRecords(
    'person',
    (plan ?? []).map(({ step, task }) => task?.assigneeId ?? step.assigneeId),
  )
  if (!plan || !people) return null
  if (plan.length === 0) return <p className={styles['soft']}>{t('funding.plan.empty')}</p>

  const columns: FactColumn<PlannedStep>[] = [
    {
      id: 'step',
      header: t('model.field.step'),
      cell: ({ step, task }) =>
        task ? (
          <Link href={recordPath('tasks', 'task', task.id)}>{stepName(step, t)}</Link>
        ) : (
          stepName(step, t)
        ),
    },
    {
      id: 'due',
      header: t('funding.plan.due'),
      cell: (step) => <StepDue planned={step} />,
    },
    {
      id: 'assignee',
      header: t('model.field.assignee'),
      cell: ({ step, task }) => nameOf(people, task?.assigneeId ?? step.assigneeId, language),
    },
    {
      id: 'state',
      header: t('funding.plan.state'),
      cell: ({ state }) => (
        <StatusMark tone={tones[state]} label={t(`funding.plan.states.${state}`)} />
      ),
    },
  ]
  return (
    <FactTable
      label={t('model.field.plan')}
      columns={columns}
      rows={plan}
      rowKey={({ index }) => String(index)}
    />
  )
}

/** The day of a step, why it is not the day counted, and the task's own day when that is another. */
function StepDue({ planned: { due, countedTo, task, differs } }: { planned: PlannedStep }) {
  const { t, language } = useTexts()
  const notes = [
    countedTo ? t('funding.plan.dayOff', { day: formatDay(countedTo) }) : '',
    differs && task?.due ? t('funding.plan.taskDue', { day: formatDay(task.due) }) : '',
    differs && !task?.due ? t('funding.plan.taskWithoutDue') : '',
  ]
  return (
    <>
      {`${formatWeekday(due, language, true)} ${formatDay(due)}`}
      {notes.filter(Boolean).map((note) => (
        <div key={note} className={styles['soft']}>
          {note}
        </div>
      ))}
    </>
  )
}
