import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Modal } from '@mantine/core'
import { useLocation } from 'wouter'
import { KeyHint } from '@renderer/ui/KeyHint'
import { SearchIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { type Entry, entryGroups } from './entry'
import { Option } from './Option'
import styles from './Palette.module.css'
import { Count, Nothing, Problems } from './Said'
import { cut, readTyped } from './typed'
import { useAnswer } from './useAnswer'
import { useEntries } from './useEntries'

/** How far Page Up and Page Down go. */
const pageOf = 8

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: pageOf,
  PageUp: -pageOf,
  End: Infinity,
  Home: -Infinity,
}

interface PaletteProps {
  /** Closes it, and then does what was chosen. */
  onClose: (then?: () => void) => void
}

/** Search of everything, and every command: what is typed finds, the arrows choose, Enter opens. */
export default function Palette({ onClose }: PaletteProps) {
  const { t } = useTexts()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  /** Enter was pressed before the answer came: what comes first is opened. */
  const hurried = useRef<{ beside: boolean } | null>(null)
  const { commandsOnly, query } = readTyped(typed)
  const { answer, isCurrent } = useAnswer(commandsOnly ? '' : query)
  const entries = useEntries(typed, answer)
  const active = entries[Math.min(at, entries.length - 1)]

  function choose(entry: Entry, beside: boolean) {
    onClose(() => {
      entry.run(beside)
    })
  }

  useEffect(() => {
    if (!isCurrent || !hurried.current) return
    const { beside } = hurried.current
    hurried.current = null
    if (active) choose(active, beside)
  })

  // Keys and the menu lead elsewhere from here too: the palette does not stay over the new screen.
  const [path] = useLocation()
  const [openedOver] = useState(path)
  useEffect(() => {
    if (path !== openedOver) onClose()
  }, [path, openedOver, onClose])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (step !== undefined && !event.shiftKey) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(Math.min(at, entries.length - 1) + step, entries.length - 1)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const beside = event.ctrlKey || event.metaKey
      // Commands stand first and do not change with the answer.
      if (active && (isCurrent || active.group !== 'hits')) choose(active, beside)
      else hurried.current = { beside }
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (typed === '') onClose()
      else change('')
    }
  }

  function change(value: string) {
    setTyped(cut(value))
    setAt(0)
    hurried.current = null
  }

  const isEmpty = entries.length === 0 && isCurrent
  return (
    <Modal
      opened
      onClose={() => {
        onClose()
      }}
      withCloseButton={false}
      returnFocus={false}
      size="42rem"
      yOffset="12vh"
      classNames={{ body: styles.body ?? '' }}
      transitionProps={{ duration: 0 }}
      aria-label={t('palette.title')}
    >
      <div className={styles.line}>
        <SearchIcon width={20} height={20} strokeWidth={1.6} aria-hidden />
        <input
          data-autofocus
          // Escape is this field's own: it clears first.
          data-mantine-stop-propagation="true"
          className={styles.input}
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active?.id}
          aria-label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            change(event.currentTarget.value)
          }}
          onKeyDown={onKeyDown}
        />
        <KeyHint keys="Esc" />
      </div>
      <Problems answer={answer} />
      <div
        id={listId}
        role="listbox"
        aria-label={t('palette.list')}
        className={styles.list}
        onMouseDown={(event) => {
          // The focus stays where one types.
          event.preventDefault()
        }}
      >
        {entryGroups.map((group) => {
          const inGroup = entries.filter((entry) => entry.group === group)
          if (inGroup.length === 0) return null
          return (
            <div key={group} role="group" aria-labelledby={`${listId}-${group}`}>
              <div id={`${listId}-${group}`} role="presentation" className={styles.group}>
                {t(`palette.groups.${group}`)}
              </div>
              {inGroup.map((entry) => (
                <Option
                  key={entry.id}
                  entry={entry}
                  isActive={entry === active}
                  onPoint={() => {
                    setAt(entries.indexOf(entry))
                  }}
                  onChoose={(beside) => {
                    choose(entry, beside)
                  }}
                />
              ))}
            </div>
          )
        })}
      </div>
      {isEmpty && <Nothing commandsOnly={commandsOnly} />}
      <div className={styles.foot}>
        <Count answer={answer} lines={isCurrent ? entries.length : null} />
        <span className={styles.hints}>
          <span>
            <KeyHint keys="Enter" /> {t('palette.opens')}
          </span>
          <span>
            <KeyHint keys="Ctrl + Enter" /> {t('palette.opensBeside')}
          </span>
        </span>
      </div>
    </Modal>
  )
}
