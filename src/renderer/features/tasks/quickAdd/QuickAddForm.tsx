import { Button } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { titleLength } from '@shared/model/fields'
import { createRecord } from '@shared/model/records'
import type { QuickPart } from '@shared/rules/quickAdd/quickAdd'
import { quickFields } from '@shared/rules/quickAdd/quickFields'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import { homeZone, wallTime } from '@shared/rules/time'
import { pagePath } from '@renderer/app/routes'
import { newRecordPath } from '@renderer/register/paths'
import { saveAsking } from '@renderer/register/suspension/saveAsking'
import { tellProblem } from '@renderer/register/tellSaved'
import { put } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import type { StoredDraft } from '@renderer/store/draft'
import { useKeptDraft } from '@renderer/store/useKeptDraft'
import { undoAction } from '@renderer/store/undoAction'
import { KeyHint } from '@renderer/ui/KeyHint'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useOneAtATime } from '@renderer/ui/useOneAtATime'
import { formFields } from './formFields'
import type { QuickRecords } from '@renderer/register/quickAdd/names'
import styles from '@renderer/register/quickAdd/QuickAdd.module.css'
import { QuickInput } from '@renderer/register/quickAdd/QuickInput'
import { QuickParts } from '@renderer/register/quickAdd/QuickParts'
import { QuickQuestions } from '@renderer/register/quickAdd/QuickQuestions'
import { useQuickTask } from '@renderer/register/quickAdd/useQuickTask'

interface QuickAddFormProps {
  records: QuickRecords
  draft: StoredDraft
  today: string
  onClose: () => void
}

/** The line, what is understood of it, and what must be answered before it is added. */
export function QuickAddForm({ records, draft, today, onClose }: QuickAddFormProps) {
  const { t } = useTexts()
  const [, navigate] = useLocation()
  const [kept] = useState(() => draft.load())
  const quick = useQuickTask(records, today, typeof kept === 'string' ? kept : '')
  const { text, task, words, names } = quick
  const [namingAt, setNamingAt] = useState<number | null>(null)
  const [wasTried, setTried] = useState(false)
  const isMissing = wasTried && task.title === ''
  // A name that is still being typed is not asked about, unless it was tried to add the task so.
  const questions = quick.questions.filter(
    ({ part }) => wasTried || !part || !(part.start === namingAt || isBeingTyped(text, part)),
  )
  const [lastAdded, setLastAdded] = useState('')
  // Of a line whose whole went to the description the whole is kept: the rest of it is nowhere else.
  const keptLine = quick.description || text
  const forget = useKeptDraft(draft, keptLine.trim() === '' ? null : keptLine)
  const input = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const statusId = useId()

  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  /** After the text has been written anew. */
  function focusLine(caret?: number) {
    requestAnimationFrame(() => {
      input.current?.focus()
      if (caret !== undefined) input.current?.setSelectionRange(caret, caret)
    })
  }

  const fieldsNow = () =>
    quickFields(task, (id) => names.byId.get(id)?.link ?? null, wallTime(new Date(), homeZone))

  const add = useOneAtATime(async (goOn: boolean) => {
    setTried(true)
    if (quick.questions.some(({ stops }) => stops)) {
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>('[data-stops] button')?.focus(),
      )
      return
    }
    if (task.title === '') return focusLine()
    const made = createRecord('task', { ...fieldsNow(), text: quick.description })
    const result = await saveAsking(t, [put('task', made)], 'create')
    if (!result) return
    if (!result.ok || !result.entry) {
      tellProblem(t, result.ok ? null : result.problem)
      return
    }
    // The number was given when it was written.
    const stored = await database.records('task').get(made.id)
    const added = t('tasks.quickAdd.added', {
      number: formatTaskNumber(stored?.number ?? null),
      title: made.title,
    })
    notify({
      text: added,
      ...undoAction(t('common.undo'), result.entry),
      otherAction: {
        label: t('tasks.quickAdd.open'),
        run: () => {
          onClose()
          navigate(pagePath('task', made.id))
        },
      },
    })
    forget()
    quick.clear()
    setTried(false)
    if (!goOn) return onClose()
    setLastAdded(added)
    focusLine()
  })

  function openForm() {
    const fields = fieldsNow()
    const title = (fields.title || text).slice(0, titleLength)
    forget()
    onClose()
    navigate(newRecordPath('tasks', 'task', formFields({ ...fields, title }, quick.description)))
  }

  function takeBack(part: QuickPart) {
    quick.makePlain(part)
    focusLine(part.end)
  }

  return (
    <div className={styles['form']}>
      <QuickInput
        input={input}
        label={t('tasks.quickAdd.label')}
        placeholder={t('tasks.quickAdd.placeholder')}
        text={text}
        names={names}
        describedBy={statusId}
        onText={(typed) => {
          setTried(false)
          setLastAdded('')
          quick.setText(typed)
        }}
        onNaming={setNamingAt}
        onPick={quick.replace}
        onEnter={(goOn) => add(goOn)}
      />
      <p id={statusId} className={styles['help']} data-problem={isMissing || undefined}>
        {isMissing && t('tasks.quickAdd.problem.titleMissing')}
        {!isMissing && (task.title ? <b>{task.title}</b> : lastAdded || t('tasks.quickAdd.help'))}
      </p>
      <QuickParts task={task} words={words} onTakeBack={takeBack} />
      <QuickQuestions
        list={list}
        questions={questions}
        onAnswer={(question, answer) => {
          quick.answer(question, answer)
          focusLine()
        }}
      />
      <footer className={styles['footer']}>
        <Button variant="subtle" onClick={openForm}>
          {t('tasks.quickAdd.more')}
        </Button>
        <span className={styles['space']} />
        <KeyHint keys={t('tasks.quickAdd.nextKeys')} />
        <Button variant="default" aria-keyshortcuts="Control+Enter" onClick={() => add(true)}>
          {t('tasks.quickAdd.next')}
        </Button>
        <KeyHint keys={t('tasks.quickAdd.saveKeys')} />
        <Button aria-keyshortcuts="Enter" onClick={() => add(false)}>
          {t('tasks.quickAdd.save')}
        </Button>
      </footer>
    </div>
  )
}

/** A name at the very end of the line may go on. */
function isBeingTyped(text: string, { type, end }: QuickPart): boolean {
  return (type === 'person' || type === 'workstream') && end === text.length
}
