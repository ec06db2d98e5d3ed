import { Popover } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import styles from './PlacedPopover.module.css'

interface PlacedPopoverProps {
  /** What was pressed; a table may draw its cell anew meanwhile. */
  at: HTMLElement
  /** What it is about, for screen readers. */
  label: string
  onClose: () => void
  children: ReactNode
}

/** A dialog where something was pressed that has no place of its own for it, such as a cell of a table. */
export function PlacedPopover({ at, label, onClose, children }: PlacedPopoverProps) {
  const [place] = useState(() => at.getBoundingClientRect())
  return (
    <Popover
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span
          className={styles['anchor']}
          style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label} className={styles['popover'] ?? ''}>
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}
