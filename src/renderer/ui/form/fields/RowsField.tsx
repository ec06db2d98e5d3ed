import { ActionIcon, Button, Input } from '@mantine/core'
import { useId, useRef, type CSSProperties, type ReactNode } from 'react'
import { AddIcon, ArrowUpIcon, RemoveIcon } from '../../icons'
import { useTexts } from '../../texts'
import { useFocusMove } from '../../useFocusMove'
import type { FieldControl, RowField, RowsExtra } from '../types'
import { valueAt, withValueAt, type FormValues } from '../values'
import type { FieldInputProps } from './face'
import styles from './RowsField.module.css'

interface RowsFieldProps extends FieldInputProps<RowsExtra> {
  /** Draws the input of a field: given, because rows are themselves one of its kinds. */
  Input: (props: { field: RowField; control: FieldControl }) => ReactNode
}

/** A list of objects, each with the same fields: partners of a project, steps of a plan. */
export function RowsField({ field, control, Input: FieldInput }: RowsFieldProps) {
  const { t } = useTexts()
  const label = useId()
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const rows = (Array.isArray(control.value) ? control.value : []) as FormValues[]
  const focusRow = useFocusMove(
    (index: number) =>
      list.current?.children[index]?.querySelector<HTMLElement>(
        'input, textarea, select, button',
      ) ?? addButton.current,
  )

  function add() {
    control.setValue([...rows, field.make()])
    focusRow(rows.length)
  }

  function removeAt(index: number) {
    control.setValue(rows.toSpliced(index, 1))
    focusRow(Math.max(0, index - 1))
  }

  function moveUp(index: number) {
    const [row] = rows.slice(index, index + 1)
    if (row) control.setValue(rows.toSpliced(index, 1).toSpliced(index - 1, 0, row))
    focusRow(index - 1)
  }

  return (
    <div role="group" aria-labelledby={label} className={styles['rows']}>
      <Input.Label labelElement="div" size="xs" id={label}>
        {field.label}
      </Input.Label>
      {field.hint && <Input.Description>{field.hint}</Input.Description>}
      {control.error && <Input.Error>{control.error}</Input.Error>}
      <ol ref={list} className={styles['list']}>
        {rows.map((row, index) => (
          // Rows have no identity of their own but their place.
          <li key={index} className={styles['row']}>
            {field.fields.map((inner) => {
              if (inner.shown && !inner.shown(row)) return null
              return (
                <div
                  key={inner.name}
                  className={styles['field']}
                  style={{ '--span': inner.span ?? 6 } as CSSProperties}
                >
                  <FieldInput field={inner} control={controlOf(control, rows, index, inner)} />
                </div>
              )
            })}
            <div className={styles['tools']}>
              {field.ordered && index > 0 && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t('common.moveRowUp', { number: index + 1 })}
                  onClick={() => moveUp(index)}
                >
                  <ArrowUpIcon aria-hidden />
                </ActionIcon>
              )}
              <ActionIcon
                variant="subtle"
                aria-label={t('common.removeRow', { number: index + 1 })}
                onClick={() => removeAt(index)}
              >
                <RemoveIcon aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      {field.summary?.(rows) && (
        <p className={styles['summary']} role="status">
          {field.summary(rows)}
        </p>
      )}
      <Button ref={addButton} variant="subtle" leftSection={<AddIcon aria-hidden />} onClick={add}>
        {field.addLabel}
      </Button>
    </div>
  )
}

/** The control of one field of one row, made from that of the whole list. */
function controlOf(
  control: FieldControl,
  rows: readonly FormValues[],
  index: number,
  field: RowField,
): FieldControl {
  const place = `${index}.${field.name}`
  const inner = Object.entries(control.inner).flatMap(([path, message]) =>
    path.startsWith(`${place}.`) ? [[path.slice(place.length + 1), message] as const] : [],
  )
  return {
    id: `${control.id}.${place}`,
    value: valueAt(rows[index], field.name),
    setValue: (value) =>
      control.setValue(
        rows.map((row, at) => (at === index ? withValueAt(row, field.name, value) : row)),
      ),
    error: control.inner[place],
    inner: Object.fromEntries(inner),
    values: rows[index] ?? {},
  }
}
