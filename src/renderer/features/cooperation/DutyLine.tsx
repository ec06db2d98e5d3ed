import { Checkbox } from '@mantine/core'
import { Link } from 'wouter'
import type { ClosingDuty } from '@shared/model/closingDuty'
import { titleLength } from '@shared/model/fields'
import { createRecord } from '@shared/model/records'
import type { Status } from '@shared/model/status'
import type { Task } from '@shared/model/task'
import { recordPath } from '@renderer/app/routes'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch, put, type Change } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { SavingButton } from '@renderer/ui/SavingButton'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import styles from './Suspended.module.css'

interface DutyLineProps {
  status: Status
  /** Place of the duty in the period's list. */
  index: number
  subjectName: string
  task: Task | undefined
  today: string
}

/** A duty that lives on: done in place, or made into a task. */
export function DutyLine({ status, index, subjectName, task, today }: DutyLineProps) {
  const { t } = useTexts()
  const duty = status.duties[index]
  if (!duty) return null
  const name = duty.text || t(`model.closingDutyKind.${duty.kind}`)

  const changed = (fields: Partial<ClosingDuty>): Change =>
    patch('status', status.id, ({ duties }) => ({
      duties: duties.map((one, at) => (at === index ? { ...one, ...fields } : one)),
    }))

  async function write(changes: readonly Change[], text: string) {
    tellSaved(t, await save(changes, 'edit'), text)
  }

  function makeTask() {
    const { kind } = status.subject
    const isWork = kind === 'body' || kind === 'programme' || kind === 'project'
    const made = createRecord('task', {
      title: `${subjectName}: ${name}`.slice(0, titleLength),
      due: duty?.due ?? null,
      workstream: isWork ? status.subject : null,
      links: [{ kind: 'status', id: status.id }],
    })
    return write(
      [put('task', made), changed({ taskId: made.id })],
      t('suspension.taskMade', { title: made.title }),
    )
  }

  return (
    <li className={styles['duty']}>
      <Checkbox
        label={name}
        description={timing(duty, today, t)}
        checked={duty.doneOn !== null}
        onChange={(event) =>
          void write([changed({ doneOn: event.currentTarget.checked ? today : null })], name)
        }
      />
      {task && <Link href={recordPath('tasks', 'task', task.id)}>{t('suspension.openTask')}</Link>}
      {!task && duty.doneOn === null && (
        <SavingButton
          size="xs"
          variant="subtle"
          aria-label={`${t('suspension.makeTask')}: ${name}`}
          save={makeTask}
        >
          {t('suspension.makeTask')}
        </SavingButton>
      )}
    </li>
  )
}

function timing(
  { due, doneOn }: ClosingDuty,
  today: string,
  t: ReturnType<typeof useTexts>['t'],
): string | undefined {
  if (doneOn !== null) return t('suspension.dutyDone', { day: formatDay(doneOn) })
  if (due === null) return undefined
  return t(due < today ? 'suspension.dutyLate' : 'suspension.dutyDue', { day: formatDay(due) })
}
