import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { titleLength } from '@shared/model/fields'
import type { ChecklistItem, Task } from '@shared/model/task'
import { stepsOf } from '@shared/rules/tasks/stepsOf'
import { tellProblem } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { RemoveIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { useOneAtATime } from '@renderer/ui/useOneAtATime'
import styles from './Section.module.css'

type Changed = (items: readonly ChecklistItem[]) => ChecklistItem[]

/** The steps of a task: Space ticks one, Enter in the last field adds one, each tick is saved at once. */
export function ChecklistSection({ record: task }: { record: Task }) {
  const { t } = useTexts()
  const [text, setText] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const steps = stepsOf(task.kind, t)
  // A tick is seen at once; what is stored takes its place when it has been written.
  const [shown, setShown] = useState<{ over: ChecklistItem[]; items: ChecklistItem[] } | null>(null)
  const checklist = shown?.over === task.checklist ? shown.items : task.checklist

  async function change(to: Changed): Promise<boolean> {
    setShown({ over: task.checklist, items: to(checklist) })
    // The list as it is when it is written: ticks may come faster than the page is drawn.
    const result = await save(
      [patch('task', task.id, (now) => ({ checklist: to(now.checklist) }))],
      'edit',
    )
    if (!result.ok) {
      setShown(null)
      tellProblem(t, result.problem)
    }
    return result.ok
  }

  const add = useOneAtATime(async () => {
    const item = { text: text.trim().slice(0, titleLength), done: false }
    // What is typed for the next one meanwhile stays.
    if (item.text !== '' && (await change((items) => [...items, item])))
      setText((now) => (now === text ? '' : now))
  })

  async function removeAt(index: number) {
    if (await change((items) => items.toSpliced(index, 1)))
      requestAnimationFrame(() => {
        const boxes = list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
        boxes?.[Math.min(index, boxes.length - 1)]?.focus()
      })
  }

  return (
    <>
      {checklist.length > 0 && (
        <p className={styles['count']} role="status">
          {t('tasks.page.checked', {
            done: checklist.filter(({ done }) => done).length,
            all: checklist.length,
          })}
        </p>
      )}
      <ul ref={list} className={styles['items']}>
        {checklist.map((item, index) => (
          <li key={index} className={styles['item']}>
            <Checkbox
              label={item.text}
              checked={item.done}
              onChange={(event) => {
                const done = event.currentTarget.checked
                void change((items) => items.with(index, { ...(items[index] ?? item), done }))
              }}
            />
            <ActionIcon
              variant="subtle"
              aria-label={t('tasks.page.removeItem', { text: item.text })}
              onClick={() => void removeAt(index)}
            >
              <RemoveIcon aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextInput
          aria-label={t('tasks.page.newItem')}
          placeholder={t('tasks.page.newItem')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('tasks.page.addItem')}
        </Button>
        {checklist.length === 0 && steps.length > 0 && (
          <Button
            variant="subtle"
            onClick={() => void change((items) => (items.length > 0 ? [...items] : steps))}
          >
            {t('tasks.form.useSteps', { kind: t(`model.taskKind.${task.kind}`) })}
          </Button>
        )}
      </form>
    </>
  )
}
