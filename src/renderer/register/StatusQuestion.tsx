import { Autocomplete, Button, Textarea } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import type { Link } from '@shared/model/link'
import type { Task } from '@shared/model/task'
import { useRecordMaps } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { linkName } from './names'
import styles from './StatusQuestion.module.css'
import type { StatusAnswer } from './setTaskStatus'
import { optionsOf } from './sources'

/** The statuses that are told with something. */
const askedStatuses = ['waiting', 'done', 'dropped'] as const
export type AskedStatus = (typeof askedStatuses)[number]

/** The status, when it is told with something; undefined for one that is set as it is. */
export function askedStatus(status: Task['status']): AskedStatus | undefined {
  return askedStatuses.find((one) => one === status)
}

interface StatusQuestionProps {
  task: Task
  status: AskedStatus
  onAnswer: (answer: StatusAnswer) => void
}

/** What the status needs, asked where it was chosen; Enter answers, and nothing must be written. */
export function StatusQuestion({ task, status, onAnswer }: StatusQuestionProps) {
  return status === 'waiting' ? (
    <WaitingQuestion task={task} onAnswer={onAnswer} />
  ) : (
    <WordsQuestion task={task} status={status} onAnswer={onAnswer} />
  )
}

interface WordsQuestionProps extends StatusQuestionProps {
  status: 'done' | 'dropped'
}

/** What came of it, or why it is dropped. */
function WordsQuestion({ task, status, onAnswer }: WordsQuestionProps) {
  const { t } = useTexts()
  const name = status === 'done' ? 'result' : 'dropReason'
  const [words, setWords] = useState(task[name])
  const answer = () => onAnswer({ [name]: words.trim() })

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    answer()
  }

  return (
    <form className={styles['question']} onSubmit={(event) => event.preventDefault()}>
      <Textarea
        label={t(`tasks.status.${status}`)}
        description={t('tasks.status.optional')}
        value={words}
        autosize
        minRows={1}
        maxRows={6}
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button onClick={answer}>{t('tasks.status.save')}</Button>
    </form>
  )
}

const parties = ['person', 'organisation', 'region', 'body'] as const

/** Whom it waits for: a name that is known becomes a link, anything else stays as words. */
function WaitingQuestion({ task, onAnswer }: Omit<StatusQuestionProps, 'status'>) {
  const { t, language } = useTexts()
  const records = useRecordMaps(parties)
  const before = task.waitingFor
  const [typed, setTyped] = useState<string | null>(null)
  const known = records && before?.party ? linkName(records, before.party, language) : ''
  const words = typed ?? (known || (before?.words ?? ''))
  const names = new Map<string, Link>()
  for (const kind of parties)
    for (const { id, label } of records ? optionsOf(records[kind] as never, language) : [])
      if (!names.has(label)) names.set(label, { kind, id })

  function answer(text: string) {
    // Names are not unique: what was not touched stays the very one it was.
    if (typed === null && before) return onAnswer({ waitingFor: before })
    const party = names.get(text.trim()) ?? null
    const since = before?.since ?? null
    onAnswer({ waitingFor: { party, words: party ? '' : text.trim(), since } })
  }

  return (
    <form
      className={styles['question']}
      onSubmit={(event) => {
        event.preventDefault()
        answer(words)
      }}
    >
      <Autocomplete
        label={t('tasks.status.waiting')}
        description={t('tasks.status.optional')}
        value={words}
        onChange={setTyped}
        data={[...names.keys()]}
        limit={8}
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
      />
      <Button type="submit">{t('tasks.status.save')}</Button>
    </form>
  )
}
