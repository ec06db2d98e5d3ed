import { Menu, Portal, UnstyledButton } from '@mantine/core'
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { KeyHint } from '@renderer/ui/KeyHint'
import { isMarked } from '@renderer/ui/table/grid/marked'
import { useTexts } from '@renderer/ui/texts'
import styles from './Register.module.css'

/** Where the menu is, and the cell it was asked in. */
interface Place {
  x: number
  y: number
  cell: HTMLElement
  /** What Space does in the row; '' when it does nothing. */
  action: string
}

/** The keys of a row: what each does stands in the grid, and the menu presses them. */
const keysOfRow = {
  open: { key: 'Enter' },
  openPage: { key: 'Enter', altKey: true },
  action: { key: ' ' },
  edit: { key: 'F2' },
  pick: { key: ' ', shiftKey: true },
  copy: { key: 'c', ctrlKey: true },
  remove: { key: 'Delete' },
} as const
type RowAct = keyof typeof keysOfRow

/**
 * The menu of a row: by the right button, Shift + F10 or the menu key. Each of its lines is a key of the row,
 * so the menu teaches the keys and cannot do anything that they do not.
 */
export function useRowMenu({ canEdit }: { canEdit: boolean }) {
  const { t } = useTexts()
  const [place, setPlace] = useState<Place | null>(null)
  const chosen = useRef<RowAct | null>(null)

  function openAt(cell: HTMLElement, x: number, y: number) {
    const action = cell.closest('[role="row"]')?.querySelector('[data-row-action]')
    cell.focus()
    setPlace({ cell, x, y, action: action?.getAttribute('aria-label') ?? '' })
  }

  function onContextMenu(event: MouseEvent<HTMLElement>) {
    const cell = cellOf(event.target)
    if (!cell || isMarked()) return
    event.preventDefault()
    openAt(cell, event.clientX, event.clientY)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return
    const cell = cellOf(event.target)
    if (!cell) return
    event.preventDefault()
    const { left, bottom } = cell.getBoundingClientRect()
    openAt(cell, left, bottom)
  }

  /** The focus goes back before the key is pressed, which may move it on. */
  function close() {
    setPlace(null)
    place?.cell.focus()
    const act = chosen.current
    chosen.current = null
    if (act) place?.cell.dispatchEvent(new window.KeyboardEvent('keydown', pressed(act)))
  }

  function line(act: RowAct, label: string, keys: string) {
    return (
      <Menu.Item
        key={act}
        rightSection={<KeyHint keys={keys} />}
        onClick={() => {
          chosen.current = act
        }}
      >
        {label}
      </Menu.Item>
    )
  }

  const space = t('registers.space')
  // In a portal: the register is a container, to which a fixed place would be relative.
  const menu = place && (
    <Portal>
      <Menu
        opened
        onClose={close}
        returnFocus={false}
        withInitialFocusPlaceholder={false}
        position="bottom-start"
        withinPortal
      >
        <Menu.Target>
          <UnstyledButton
            className={styles['menuPlace']}
            style={{ left: place.x, top: place.y }}
            tabIndex={-1}
            aria-label={t('registers.rowMenu.label')}
          />
        </Menu.Target>
        <Menu.Dropdown>
          {line('open', t('registers.rowMenu.open'), 'Enter')}
          {line('openPage', t('registers.rowMenu.openPage'), 'Alt + Enter')}
          {place.action && line('action', place.action, space)}
          {canEdit && line('edit', t('registers.rowMenu.edit'), 'F2')}
          {line('pick', t('registers.rowMenu.pick'), `Shift + ${space}`)}
          {line('copy', t('registers.rowMenu.copy'), 'Ctrl + C')}
          {canEdit && line('remove', t('common.remove'), 'Delete')}
        </Menu.Dropdown>
      </Menu>
    </Portal>
  )
  return { onContextMenu, onKeyDown, menu }
}

/** The cell of a row in which something happened; null in a title, a group or a field. */
function cellOf(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('input, textarea')) return null
  const row = target.closest('[role="row"][data-opens]')
  const cell = row && (target.closest('[data-cell]') ?? row.querySelector('[data-cell]'))
  return cell instanceof HTMLElement ? cell : null
}

function pressed(act: RowAct): KeyboardEventInit {
  return { ...keysOfRow[act], bubbles: true, cancelable: true }
}
