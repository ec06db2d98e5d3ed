import { Combobox, Textarea, useCombobox } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '@renderer/ui/texts'
import { type NameTyped, nameAtCaret, type OfferedNames, suggestionsFor } from './names'
import styles from './QuickAdd.module.css'

interface QuickInputProps {
  input: RefObject<HTMLTextAreaElement | null>
  label: string
  placeholder: string
  text: string
  names: OfferedNames
  /** Ids of the texts that say what is understood and what is wrong. */
  describedBy?: string
  onText: (text: string) => void
  /** Where the name begins that the list is open for; null when it is closed. */
  onNaming?: (start: number | null) => void
  /** A name was picked, with its sign: it stands in place of what was typed. Gives the caret's place. */
  onPick: (typed: NameTyped, name: string, id: string) => number
  /** `goOn`: with Ctrl, to add another after this. */
  onEnter: (goOn: boolean) => void
}

/** The line itself, and the names that fit while one is being typed. */
export function QuickInput(props: QuickInputProps) {
  const { input, label, placeholder, text, names, describedBy } = props
  const { onText, onNaming, onPick, onEnter } = props
  const { t } = useTexts()
  const [caret, setCaret] = useState<number | null>(null)
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const combobox = useCombobox()
  const typed = caret === null ? null : nameAtCaret(text, caret)
  const offered = typed && typed.start !== closedAt ? suggestionsFor(typed, names) : []
  const isOpen = offered.length > 0
  const offeredIds = offered.map(({ id }) => id).join(' ')
  const { selectFirstOption } = combobox

  const namingAt = isOpen && typed ? typed.start : null
  useEffect(() => onNaming?.(namingAt), [namingAt, onNaming])

  useEffect(() => {
    if (offeredIds !== '') selectFirstOption()
  }, [offeredIds, selectFirstOption])

  function pick(id: string) {
    const one = offered.find((other) => other.id === id)
    if (!one || !typed) return
    const sign = typed.type === 'person' ? '@' : '#'
    let after = 0
    // At once: a caret that comes a frame later would stand before what was typed on meanwhile.
    flushSync(() => {
      setCaret(null)
      after = onPick(typed, `${sign}${one.label}`, id)
    })
    input.current?.focus()
    input.current?.setSelectionRange(after, after)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isOpen && event.key === 'Escape') {
      // The list goes, the line stays.
      event.preventDefault()
      event.stopPropagation()
      setClosedAt(typed?.start ?? null)
      return
    }
    if (isOpen && event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault()
      combobox.clickSelectedOption()
      return
    }
    if (event.key !== 'Enter' || isOpen) return
    event.preventDefault()
    onEnter(event.ctrlKey)
  }

  return (
    <Combobox
      store={{ ...combobox, dropdownOpened: isOpen }}
      onOptionSubmit={pick}
      withinPortal={false}
      position="bottom-start"
    >
      <Combobox.Target targetType="input">
        <Textarea
          ref={input}
          label={label}
          placeholder={placeholder}
          classNames={{ input: styles['line'] ?? '' }}
          autosize
          minRows={1}
          maxRows={5}
          autoComplete="off"
          aria-autocomplete="list"
          aria-describedby={describedBy}
          data-autofocus
          value={text}
          onChange={(event) => {
            const { value, selectionStart } = event.currentTarget
            const start = nameAtCaret(value, selectionStart ?? value.length)?.start ?? null
            // One line, however it was pasted.
            onText(value.replaceAll(/[\n\r\t]/gu, ' '))
            setCaret(selectionStart)
            // Closed for one name, the list opens again for the next.
            if (start !== closedAt) setClosedAt(null)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onBlur={() => setCaret(null)}
          onKeyDown={onKeyDown}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={t(`tasks.quickAdd.suggestions.${typed?.type ?? 'person'}`)}>
          {offered.map(({ id, label, detail }) => (
            <Combobox.Option key={id} value={id}>
              <span className={styles['offered']}>
                {label}
                {detail && <span className={styles['detail']}>{detail}</span>}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
