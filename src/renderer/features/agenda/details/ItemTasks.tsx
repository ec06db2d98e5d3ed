import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { newId, textIn } from '@shared/model/base'
import { occurrenceTitle } from '@shared/model/occurrence'
import type { Task } from '@shared/model/task'
import { recordPath } from '@renderer/app/routes'
import { peopleSource } from '@renderer/register/sources'
import { useTasksOf } from '@renderer/store/agendaItem'
import { put } from '@renderer/store/change'
import type { CommitProblem } from '@renderer/store/commitProblem'
import { save } from '@renderer/store/save'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import { useMeeting } from '../builder'
import type { AgendaRow } from '../outline/rows'
import { problemText } from '@renderer/register/problemText'
import styles from './ItemDetails.module.css'

/** Tasks agreed in the item, and a short form for one more. */
export function ItemTasks({ row }: { row: AgendaRow }) {
  const { t } = useTexts()
  const tasks = useTasksOf(row.occurrence.id) ?? []
  const [made, setMade] = useState(0)
  return (
    <>
      {tasks.length > 0 && (
        <ul className={styles['tasks']}>
          {tasks.map((task) => (
            <li key={task.id}>
              <Link href={recordPath('tasks', 'task', task.id)}>{task.title}</Link>
              <span>
                {t(`model.taskStatus.${task.status}`)}
                {task.due && `, ${t('agenda.edit.taskDue', { day: formatDay(task.due) })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <NewTask
        key={made}
        row={row}
        onMade={() => {
          setMade(made + 1)
        }}
      />
    </>
  )
}

type NewTaskValues = Pick<Task, 'title' | 'assigneeId' | 'due'>

function NewTask({ row, onMade }: { row: AgendaRow; onMade: () => void }) {
  const { t, language } = useTexts()
  const { people, organisations } = useMeeting()
  const formId = useId()
  const [values, setValues] = useState<NewTaskValues>({ title: '', assigneeId: null, due: null })
  const [problem, setProblem] = useState<CommitProblem | null>(null)
  const { occurrence, matter } = row
  const title = textIn(occurrenceTitle(occurrence, matter ?? undefined), language)

  const control = (name: keyof NewTaskValues): FieldControl => ({
    id: `${formId}.${name}`,
    value: values[name],
    setValue: (value) => {
      setValues((before) => ({ ...before, [name]: value }))
      setProblem(null)
    },
    error: fieldOf(problem) === name ? problemText(t, problem) : undefined,
    inner: {},
    values,
  })

  async function make() {
    const task = {
      ...values,
      id: newId(),
      areaId: matter?.areaId ?? null,
      originId: occurrence.id,
      links: occurrence.links.filter(({ kind }) => kind !== 'task'),
    }
    const result = await save([put('task', task)], 'create')
    if (result.ok) onMade()
    else setProblem(result.problem)
  }

  return (
    <form
      className={styles['newTask']}
      aria-label={t('agenda.edit.taskNew')}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <FieldInput<NewTaskValues>
        field={{ kind: 'text', name: 'title', label: t('agenda.edit.taskNew'), hint: title }}
        control={control('title')}
      />
      <FieldInput<NewTaskValues>
        field={{
          kind: 'record',
          name: 'assigneeId',
          label: t('model.field.assignee'),
          source: peopleSource(people, organisations, language),
        }}
        control={control('assigneeId')}
      />
      <FieldInput<NewTaskValues>
        field={{ kind: 'day', name: 'due', label: t('model.field.due') }}
        control={control('due')}
      />
      <Button type="submit" variant="default">
        {t('agenda.edit.taskAdd')}
      </Button>
    </form>
  )
}

/** The field a problem is about; problems of storage stand at the title. */
function fieldOf(problem: CommitProblem | null): keyof NewTaskValues | null {
  if (!problem) return null
  const name = problem.code === 'invalid' ? problem.issues[0]?.path[0] : 'title'
  return name === 'due' || name === 'assigneeId' ? name : 'title'
}
