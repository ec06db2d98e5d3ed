import { Button } from '@mantine/core'
import { useRef } from 'react'
import { readQuickTask } from '@shared/rules/quickAdd/quickAdd'
import { lineAt, taskWords } from '@shared/rules/hold/noteLine'
import { getPreferences } from '@renderer/store/preferences'
import { useTyped } from '@renderer/store/typing'
import { useRecordMaps } from '@renderer/store/kept'
import { problemText } from '@renderer/register/problemText'
import { offeredNames, quickUses } from '@renderer/register/quickAdd/names'
import { saveAsking } from '@renderer/register/suspension/saveAsking'
import { tellProblem } from '@renderer/register/tellSaved'
import { TaskIcon } from '@renderer/ui/icons'
import { KeyHint } from '@renderer/ui/KeyHint'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useOneAtATime } from '@renderer/ui/useOneAtATime'
import { useToday } from '@renderer/ui/useToday'
import { storeText } from '../actions/editItem'
import { useBuilder } from '../builder'
import { GrowingText } from '../items/GrowingText'
import type { AgendaRow } from '../outline/rows'
import styles from './CurrentItem.module.css'
import { lineToTask, taskOf } from './holdActions'
import { actionFields } from './readAction'
import { notesId } from './useFocusOnItem'

/** What was said of the item, stored as it is typed; a line of it becomes a task. */
export function NotesField({ row, isLocked }: { row: AgendaRow; isLocked: boolean }) {
  const { t, language: spoken } = useTexts()
  const { language } = useBuilder()
  const { occurrence, matter } = row
  const { id, notes } = occurrence
  const typed = useTyped(
    notes[language],
    (text) => storeText(occurrence, 'notes', language, text),
    { field: `${id}.notes.${language}` },
  )
  const area = useRef<HTMLDivElement>(null)
  const records = useRecordMaps(quickUses)
  const today = useToday()
  const problem = problemText(t, typed.problem)

  const makeTask = useOneAtATime(async () => {
    const field = area.current?.querySelector('textarea')
    const line = field ? lineAt(field.value, field.selectionStart) : null
    if (!line || !records) {
      notify({ text: t('meetingMode.item.noLine'), tone: 'info' })
      return
    }
    await typed.flush()
    const me = { id: getPreferences().ownPersonId, word: t('tasks.quickAdd.me') }
    const names = offeredNames(records, spoken, me)
    const read = readQuickTask(taskWords(line.words), {
      today,
      language: spoken,
      people: names.person,
      workstreams: names.workstream,
      chosen: new Map(),
      plain: new Set(),
    })
    const fields = actionFields(read, (one) => names.byId.get(one)?.link ?? null)
    const task = taskOf(occurrence, matter?.areaId ?? null, fields)
    const result = await saveAsking(t, lineToTask(id, language, line, task), 'minute')
    if (result && !result.ok) tellProblem(t, result.problem)
    field?.focus()
  })

  return (
    <section className={styles['part']} data-hold-part>
      <div className={styles['partHead']}>
        <label htmlFor={notesId} className={styles['partTitle']}>
          {t('meetingMode.item.notes')}
          <span className={styles['code']}>{t(`common.languageCodes.${language}`)}</span>
        </label>
        {!isLocked && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<TaskIcon aria-hidden />}
            aria-keyshortcuts="Control+Enter"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => makeTask()}
          >
            {t('meetingMode.item.noteToAction')}
            <KeyHint keys={t('meetingMode.item.noteToActionKeys')} />
          </Button>
        )}
      </div>
      <div ref={area}>
        <GrowingText
          className={styles['notes']}
          id={notesId}
          lang={language}
          readOnly={isLocked}
          aria-invalid={problem !== undefined}
          placeholder={t('meetingMode.item.notesPlaceholder')}
          value={typed.text}
          onChange={(event) => typed.onChange(event.currentTarget.value)}
          onBlur={() => void typed.flush()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.ctrlKey || isLocked) return
            event.preventDefault()
            makeTask()
          }}
        />
      </div>
      {problem && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
