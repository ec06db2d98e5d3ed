import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { CommitResult } from '@renderer/store/commit'
import type { CommitProblem } from '@renderer/store/commitProblem'
import { saving } from '@renderer/store/saving'
import { AddIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { titleText } from '../outline/titleText'
import { problemText } from '@renderer/register/problemText'
import { focusNeighbour } from './focus'
import { GrowingText } from './GrowingText'
import styles from './ItemRow.module.css'

interface NewItemLineProps {
  id?: string
  label: string
  placeholder: string
  depth: 0 | 1
  /** Adds what was typed. */
  onAdd: (text: string) => Promise<CommitResult>
  /** The line is left empty; without it the line is always there. */
  onClose?: () => void
  autoFocus?: boolean
}

/**
 * A line that waits for a new item. Enter adds and leaves the line ready for the next; leaving the
 * line, or closing the window, adds what stands in it. A refused text comes back with the reason.
 */
export function NewItemLine(props: NewItemLineProps) {
  const { id, label, placeholder, depth, onAdd, onClose, autoFocus = false } = props
  const { t } = useTexts()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<CommitProblem | null>(null)
  const latest = useRef({ text: '', onAdd })
  const field = useRef<HTMLLIElement>(null)

  useEffect(() => {
    latest.current.onAdd = onAdd
  }, [onAdd])

  useEffect(() => {
    if (autoFocus) field.current?.querySelector('textarea')?.focus()
  }, [autoFocus])

  // Keeps the window open, and its state "not saved", while something stands in the line.
  const isFilled = text.trim() !== ''
  useEffect(() => (isFilled ? saving.wait(() => addNow().then(() => undefined)) : undefined))

  // The screen goes away by a key: no blur comes, and what stands in the line is added all the same.
  useEffect(() => {
    const line = latest.current
    return () => {
      const typed = line.text
      line.text = ''
      if (typed.trim() !== '') void line.onAdd(typed)
    }
  }, [])

  function write(next: string) {
    latest.current.text = next
    setText(next)
    setProblem(null)
  }

  /** True when the line is empty afterwards. */
  async function addNow(): Promise<boolean> {
    const typed = latest.current.text
    if (typed.trim() === '') return true
    write('')
    const result = await latest.current.onAdd(typed)
    if (result.ok) return true
    if (latest.current.text === '') write(typed)
    setProblem(result.problem)
    return false
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    const { key, currentTarget } = event
    if (key === 'Enter') {
      event.preventDefault()
      if (isFilled) void addNow()
      else leave(currentTarget)
    } else if (key === 'Escape') {
      event.stopPropagation()
      write('')
      leave(currentTarget)
    } else if ((key === 'ArrowUp' || key === 'ArrowDown') && !event.altKey && !isFilled) {
      if (focusNeighbour(currentTarget, key === 'ArrowUp' ? -1 : 1)) event.preventDefault()
    } else if (key === 'Backspace' && text === '' && onClose && !event.repeat) {
      event.preventDefault()
      leave(currentTarget)
    }
  }

  /** Back to the title before; the line goes as it loses the focus. */
  function leave(from: HTMLElement) {
    if (onClose) focusNeighbour(from, -1)
  }

  const message = problemText(t, problem)
  return (
    <li ref={field} className={styles['row']} data-depth={depth} data-new>
      <div className={styles['line']}>
        <span className={styles['handle']} />
        <span className={styles['itemNumber']}>
          <AddIcon aria-hidden />
        </span>
        <div className={styles['titleCell']}>
          <GrowingText
            className={styles['title']}
            id={id}
            data-agenda-stop
            aria-label={label}
            aria-invalid={message !== undefined}
            spellCheck={false}
            placeholder={placeholder}
            value={text}
            onChange={(event) => {
              write(titleText(event.currentTarget.value))
            }}
            onBlur={() => {
              void addNow().then((isEmpty) => {
                if (isEmpty) onClose?.()
              })
            }}
            onKeyDown={onKeyDown}
          />
          {message && (
            <p className={styles['problem']} role="alert">
              {message}
            </p>
          )}
        </div>
      </div>
    </li>
  )
}
