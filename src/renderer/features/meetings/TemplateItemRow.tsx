import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import type { FunctionComponent, KeyboardEvent, SVGProps } from 'react'
import type { DocumentLanguage } from '@shared/model/base'
import type { TemplateItem } from '@shared/model/template'
import { ArrowDownIcon, ArrowUpIcon, RemoveIcon, SubItemIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { TemplateItemDetails } from './TemplateItemDetails'
import styles from './TemplateItemsField.module.css'
import { TemplateItemTexts } from './TemplateItemTexts'
import {
  canIndent,
  itemAddedAfter,
  itemChanged,
  itemMoved,
  itemRemoved,
  textChanged,
  type ItemsChange,
} from './templateItems'

interface TemplateItemRowProps {
  items: readonly TemplateItem[]
  index: number
  /** As the agenda will number it; '' for a section heading. */
  number: string
  language: DocumentLanguage
  error: string | undefined
  onItems: (items: TemplateItem[]) => void
  onMove: (change: ItemsChange) => void
  /** Its explanation and proposal are unfolded. */
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** One standing item: title on the first line, kind, minutes and place on the second; its texts unfold under them. */
export function TemplateItemRow(props: TemplateItemRowProps) {
  const { items, index, number, language, error, onItems, onMove, isOpen, onOpen } = props
  const { t } = useTexts()
  const item = items[index]
  if (!item) return null
  const spoken = number || t('meetings.items.section')
  const change = (fields: Partial<TemplateItem>) => onItems(itemChanged(items, index, fields))

  function move(by: -1 | 1) {
    const moved = itemMoved(items, index, by)
    if (moved) onMove(moved)
  }

  function setLevel(level: TemplateItem['level']) {
    if (level === 1 && !canIndent(items, index)) return
    onMove({ items: itemChanged(items, index, { level }), focus: index })
  }

  function onKeyDown(event: KeyboardEvent) {
    const action = actionOf(event, {
      move,
      setLevel,
      add: () => onMove(itemAddedAfter(items, index)),
    })
    if (!action) return
    event.preventDefault()
    action()
  }

  return (
    <li className={styles['item']} data-level={item.level} data-section={item.section || undefined}>
      <div className={styles['line']} onKeyDown={onKeyDown}>
        <span className={styles['number']} aria-hidden>
          {number}
        </span>
        <TextInput
          className={styles['title'] ?? ''}
          data-title
          lang={language}
          aria-label={t('meetings.items.title', { number: spoken })}
          placeholder={item.title.fi || item.title.en || item.title.sv}
          value={item.title[language]}
          error={error}
          onChange={(event) =>
            onItems(textChanged(items, index, 'title', language, event.currentTarget.value))
          }
        />
        <RowButton icon={ArrowUpIcon} label={t('meetings.items.up')} onClick={() => move(-1)} />
        <RowButton icon={ArrowDownIcon} label={t('meetings.items.down')} onClick={() => move(1)} />
        <RowButton
          icon={SubItemIcon}
          label={item.level === 1 ? t('meetings.items.outdent') : t('meetings.items.indent')}
          pressed={item.level === 1}
          disabled={item.level === 0 && !canIndent(items, index)}
          onClick={() => setLevel(item.level === 1 ? 0 : 1)}
        />
        <RowButton
          icon={RemoveIcon}
          label={t('meetings.items.remove', { number: spoken })}
          onClick={() => onMove(itemRemoved(items, index))}
        />
      </div>
      <TemplateItemDetails
        item={item}
        spoken={spoken}
        isOpen={isOpen}
        onOpen={onOpen}
        onChange={change}
      />
      {isOpen && (
        <TemplateItemTexts
          item={item}
          spoken={spoken}
          language={language}
          onText={(field, text) => onItems(textChanged(items, index, field, language, text))}
        />
      )}
    </li>
  )
}

interface RowButtonProps {
  icon: FunctionComponent<SVGProps<SVGSVGElement>>
  label: string
  pressed?: boolean
  disabled?: boolean
  onClick: () => void
}

function RowButton({ icon: Icon, label, pressed, disabled = false, onClick }: RowButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-pressed={pressed} disabled={disabled} onClick={onClick}>
        <Icon aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

interface KeyActions {
  move: (by: -1 | 1) => void
  setLevel: (level: TemplateItem['level']) => void
  add: () => void
}

/** What a key does in a title: Alt + arrows move the item, Enter adds one after it. */
function actionOf(event: KeyboardEvent, keys: KeyActions): (() => void) | null {
  if (event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLInputElement) {
    return keys.add
  }
  if (!event.altKey) return null
  if (event.key === 'ArrowUp') return () => keys.move(-1)
  if (event.key === 'ArrowDown') return () => keys.move(1)
  if (event.key === 'ArrowRight') return () => keys.setLevel(1)
  if (event.key === 'ArrowLeft') return () => keys.setLevel(0)
  return null
}
