import type { KeyboardEvent } from 'react'
import { textIn, type DocumentLanguage } from '@shared/model/base'
import { occurrenceTitle } from '@shared/model/occurrence'
import { useTyped } from '@renderer/store/typing'
import { useTexts } from '@renderer/ui/texts'
import { storeTitle } from '../actions/editItem'
import { useBuilder } from '../builder'
import type { Step } from '../outline/move'
import type { AgendaRow } from '../outline/rows'
import { titleText } from '../outline/titleText'
import { problemText } from '@renderer/register/problemText'
import { focusNeighbour, titleId } from './focus'
import { GrowingText } from './GrowingText'
import styles from './ItemRow.module.css'
import { useListCommands } from './listCommands'

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
}

/** The title, written in place, and the keys of the list. */
export function TitleField({ row, language }: { row: AgendaRow; language: DocumentLanguage }) {
  const { t } = useTexts()
  const { locked } = useBuilder()
  const commands = useListCommands()
  const { occurrence, matter } = row
  const title = occurrenceTitle(occurrence, matter ?? undefined)
  const typed = useTyped(
    title[language],
    (text) => storeTitle(occurrence, matter, language, text),
    {
      field: `${occurrence.id}.title.${language}`,
    },
  )
  const problem = problemText(t, typed.problem)
  const problemId = `${titleId(occurrence.id)}-problem`

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    if (!act(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** True when the key was the list's and not the text's. */
  function act(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
    const { key, currentTarget } = event
    const step = steps[key]
    if (event.altKey && step && !locked) {
      void typed.flush()
      commands.step(occurrence.id, step)
      return true
    }
    if (key === 'F2' || (key === 'Enter' && event.ctrlKey)) {
      commands.toggle(occurrence.id)
      return true
    }
    if (key === 'Enter') {
      void typed.flush()
      const { parentId, id } = occurrence
      if (!locked) commands.write({ parentId: row.depth === 1 ? parentId : null, afterIds: [id] })
      return true
    }
    if ((key === 'ArrowUp' || key === 'ArrowDown') && !event.shiftKey && !event.ctrlKey) {
      const down = key === 'ArrowDown'
      return isAtEdge(currentTarget, down) && focusNeighbour(currentTarget, down ? 1 : -1)
    }
    const erases = key === 'Delete' || key === 'Backspace'
    if (erases && typed.text === '' && !event.repeat && !locked) {
      typed.onChange(title[language])
      void typed.flush().then(() => commands.remove(row))
      return true
    }
    return false
  }

  return (
    <div className={styles['titleCell']}>
      <GrowingText
        className={styles['title']}
        id={titleId(occurrence.id)}
        data-agenda-stop
        lang={language}
        aria-label={labelOf(row)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? problemId : undefined}
        readOnly={locked}
        spellCheck={false}
        placeholder={textIn(title, language) || t('agenda.item.unnamed')}
        value={typed.text}
        onChange={(event) => {
          typed.onChange(titleText(event.currentTarget.value))
        }}
        onBlur={() => void typed.flush()}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <p id={problemId} className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  )

  function labelOf({ number, occurrence: { section } }: AgendaRow): string {
    if (section) return t('agenda.item.titleOfSection')
    return number ? t('agenda.item.titleOf', { number }) : t('agenda.item.titleOfUnnumbered')
  }
}

/** In a title of several lines the arrows first move the caret, and leave at its very end. */
function isAtEdge(field: HTMLTextAreaElement, down: boolean): boolean {
  const oneLine = field.clientHeight < 2 * parseFloat(getComputedStyle(field).lineHeight)
  if (oneLine) return true
  const at = down ? field.value.length : 0
  return field.selectionStart === at && field.selectionEnd === at
}
