import { Button, Textarea } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import type { Task, TaskComment } from '@shared/model/task'
import { homeZone } from '@shared/rules/time'
import { formatMoment } from '@renderer/ui/format'
import { nameOf } from '@renderer/register/names'
import { tellProblem } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { useRecordMaps } from '@renderer/store/kept'
import { getPreferences } from '@renderer/store/preferences'
import { save } from '@renderer/store/save'
import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'
import { useOneAtATime } from '@renderer/ui/useOneAtATime'
import styles from './Section.module.css'

const uses = ['person'] as const

/** What has been said of a task, the oldest first, and a place to say more; Ctrl + Enter adds it. */
export function CommentsSection({ record: task }: { record: Task }) {
  const { t, language } = useTexts()
  const records = useRecordMaps(uses)
  const [text, setText] = useState('')

  const add = useOneAtATime(async () => {
    if (text.trim() === '') return
    const { ownName, ownPersonId } = getPreferences()
    const comment: TaskComment = {
      personId: ownPersonId,
      who: ownName,
      at: new Date().toISOString(),
      text: text.trim(),
    }
    const result = await save(
      [patch('task', task.id, (now) => ({ comments: [...now.comments, comment] }))],
      'edit',
    )
    // What is typed for the next one meanwhile stays.
    if (result.ok) setText((now) => (now === text ? '' : now))
    else tellProblem(t, result.problem)
  })

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    add()
  }

  const writer = ({ personId, who }: TaskComment) =>
    (records && nameOf(records.person, personId, language)) || who || t('tasks.page.someone')

  return (
    <>
      <ol className={styles['comments']}>
        {task.comments.map((comment, index) => (
          <li key={index}>
            <p className={styles['said']}>
              <b>{writer(comment)}</b>
              <time dateTime={comment.at}>{formatMoment(comment.at, homeZone, language)}</time>
            </p>
            <p className={styles['words']}>{comment.text}</p>
          </li>
        ))}
      </ol>
      <form
        className={styles['write']}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Textarea
          aria-label={t('tasks.page.newComment')}
          placeholder={t('tasks.page.newComment')}
          value={text}
          autosize
          minRows={1}
          maxRows={8}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {text.trim() !== '' && (
          <p className={styles['send']}>
            <KeyHint keys={t('table.form.saveKeys')} />
            <Button type="submit" variant="default" aria-keyshortcuts="Control+Enter">
              {t('tasks.page.addComment')}
            </Button>
          </p>
        )}
      </form>
    </>
  )
}
