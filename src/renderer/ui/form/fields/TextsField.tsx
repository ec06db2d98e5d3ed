import { ActionIcon, Button, Input, Textarea } from '@mantine/core'
import { useId, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { AddIcon, ArrowUpIcon, RemoveIcon } from '../../icons'
import { useTexts } from '../../texts'
import { useFocusMove } from '../../useFocusMove'
import { asTexts } from '../values'
import type { FieldInputProps } from './face'
import styles from './TextsField.module.css'

/**
 * Sentences one under another, in an order of their own: the goals of a project. Enter begins the next,
 * Backspace in an empty one takes it away, Alt and an arrow key moves one. Empty ones go when it is left.
 */
export function TextsField({ field, control }: FieldInputProps<{ addLabel: string }>) {
  const { t } = useTexts()
  const label = useId()
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const texts = asTexts(control.value)
  const focusAt = useFocusMove(
    (index: number) =>
      list.current?.children[index]?.querySelector('textarea') ?? addButton.current,
  )

  function write(next: readonly string[], focused: number) {
    control.setValue(next)
    focusAt(focused)
  }

  const addAt = (index: number) => write(texts.toSpliced(index, 0, ''), index)
  const removeAt = (index: number) => write(texts.toSpliced(index, 1), Math.max(0, index - 1))

  function move(from: number, to: number) {
    if (to < 0 || to >= texts.length) return
    const [text = ''] = texts.slice(from, from + 1)
    write(texts.toSpliced(from, 1).toSpliced(to, 0, text), to)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, index: number) {
    const run = keyAction(event)
    if (!run) return
    event.preventDefault()
    run({
      next: () => addAt(index + 1),
      remove: () => removeAt(index),
      up: () => move(index, index - 1),
      down: () => move(index, index + 1),
    })
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
    const written = texts.filter((text) => text.trim() !== '')
    if (written.length < texts.length) control.setValue(written)
  }

  return (
    <div role="group" aria-labelledby={label} className={styles['texts']} onBlur={onBlur}>
      <Input.Label labelElement="div" size="xs" id={label}>
        {field.label}
      </Input.Label>
      {(field.hint ?? texts.length > 0) && (
        <Input.Description>{field.hint ?? t('common.textsKeys')}</Input.Description>
      )}
      {control.error && <Input.Error>{control.error}</Input.Error>}
      <ol ref={list} className={styles['list']}>
        {texts.map((text, index) => (
          // Sentences have no identity of their own but their place.
          <li key={index} className={styles['row']}>
            <span className={styles['number']} aria-hidden>
              {index + 1}
            </span>
            <Textarea
              id={`${control.id}.${index}`}
              className={styles['text'] ?? ''}
              aria-label={`${field.label} ${index + 1}`}
              autosize
              minRows={1}
              value={text}
              error={control.inner[index]}
              onChange={(event) =>
                control.setValue(texts.with(index, event.currentTarget.value.replaceAll('\n', ' ')))
              }
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <ActionIcon
              variant="subtle"
              aria-label={t('common.moveRowUp', { number: index + 1 })}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              <ArrowUpIcon aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={t('common.removeRow', { number: index + 1 })}
              onClick={() => removeAt(index)}
            >
              <RemoveIcon aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        ref={addButton}
        variant="subtle"
        leftSection={<AddIcon aria-hidden />}
        onClick={() => addAt(texts.length)}
      >
        {field.addLabel}
      </Button>
    </div>
  )
}

interface Actions {
  next: () => void
  remove: () => void
  up: () => void
  down: () => void
}

/** What a key does in the list; null when it only types. */
function keyAction(event: KeyboardEvent<HTMLTextAreaElement>): ((actions: Actions) => void) | null {
  const { key, altKey, ctrlKey, shiftKey } = event
  if (key === 'Enter' && !ctrlKey && !altKey && !shiftKey) return ({ next }) => next()
  if (key === 'Backspace' && event.currentTarget.value === '') return ({ remove }) => remove()
  if (key === 'ArrowUp' && altKey) return ({ up }) => up()
  if (key === 'ArrowDown' && altKey) return ({ down }) => down()
  return null
}
