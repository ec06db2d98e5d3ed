import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react'
import { FieldInput } from '../../form/FieldInput'
import { valueAt } from '../../form/values'
import styles from './CellEditor.module.css'
import { formValues, type EditField } from './cellField'
import type { TableEditing } from './types'

/** Where the focus goes when a cell has been edited; `away`: it has gone already. */
export type After = 'stay' | 'down' | 'next' | 'previous' | 'away'

interface CellEditorProps<Row> {
  row: Row
  field: EditField<Row>
  editing: TableEditing<Row>
  /** Opened by typing: what is typed comes in place of what was there. */
  isReplaced: boolean
  /** The cell has its value, or has been left alone. */
  onDone: (after: After) => void
}

/**
 * A field of the form in the place of its cell. Enter saves and goes down, Tab saves and goes to the next
 * cell that can be edited, Escape leaves the cell as it was; a choice is saved as soon as it is made. What
 * breaks a rule is said here, and stays as it was typed.
 */
export function CellEditor<Row extends object>(props: CellEditorProps<Row>) {
  const { row, field, editing, isReplaced, onDone } = props
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const before = valueAt(row, field.name)
  // A picker writes the name of what is picked behind the first letter typed.
  const [value, setValue] = useState(isReplaced && isChoice(field) ? null : before)
  const [error, setError] = useState<string>()
  const choosesByEnter = useRef(false)
  const isLeft = useRef(false)

  useLayoutEffect(() => {
    const input = box.current?.querySelector<HTMLInputElement>('input, textarea')
    input?.focus()
    input?.select()
    // A list of choices opens at once: why else would one be here.
    if (input?.getAttribute('aria-haspopup') === 'listbox') input.click()
  }, [])

  function leave(after: After) {
    if (isLeft.current) return
    isLeft.current = true
    onDone(after)
  }

  function save(next: unknown, after: After) {
    if (isLeft.current) return
    if (Object.is(next, before)) return leave(after)
    const change = { rows: [row], name: field.name, valuesOf: () => ({ [field.name]: next }) }
    const [refused] = editing.check(change).refused
    if (refused) return setError(refused.message)
    void editing.save(change)
    leave(after)
  }

  /** Leaves the cell with what has been typed; a choice is saved when it is made or not at all. */
  function settle(after: After) {
    if (isChoice(field)) leave(after)
    else save(value, after)
  }

  function change(next: unknown) {
    setValue(next)
    setError(undefined)
    if (isChoice(field)) save(next, choosesByEnter.current ? 'down' : 'stay')
  }

  function onKeyDown(event: KeyboardEvent) {
    const isEnter = event.key === 'Enter' && !event.shiftKey
    if (event.defaultPrevented || (!isEnter && event.key !== 'Tab')) return
    event.preventDefault()
    event.stopPropagation()
    settle(isEnter ? 'down' : event.shiftKey ? 'previous' : 'next')
  }

  function onKeyDownCapture(event: KeyboardEvent) {
    choosesByEnter.current = event.key === 'Enter'
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    leave('stay')
  }

  function onBlur(event: FocusEvent) {
    const next = event.relatedTarget
    const isInside =
      next instanceof Element &&
      (event.currentTarget.contains(next) || next.closest('[role="dialog"], [role="listbox"]'))
    if (!isInside && document.hasFocus()) settle('away')
  }

  return (
    <div
      ref={box}
      className={styles['editor']}
      data-kind={field.kind}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownCapture}
      onBlur={onBlur}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <FieldInput
        field={field}
        control={{ id, value, setValue: change, error, inner: {}, values: formValues(row) }}
      />
    </div>
  )
}

/** A value picked from a list is whole when it is picked. */
function isChoice<Row>({ kind }: EditField<Row>): boolean {
  return kind === 'choice' || kind === 'record' || kind === 'link'
}
