import { ActionIcon, Menu } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { MoreIcon } from './icons'

interface MoreMenuProps {
  /** What the button is called: it names the row, as every row has one. */
  label: string
  className?: string | undefined
  width?: number
  /** The lines of the menu. */
  children: ReactNode
}

/** The menu of a row behind three dots, made when it is first asked for: many rows do not wait for their menus. */
export function MoreMenu({ label, className = '', width, children }: MoreMenuProps) {
  const [isMade, setMade] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const target = useRef<HTMLButtonElement>(null)

  /** The menu comes with a button of its own, in the place of the one pressed; to it the focus goes back. */
  function openFirst() {
    flushSync(() => setMade(true))
    target.current?.focus()
    setOpen(true)
  }

  const button = { className, 'aria-label': label, children: <MoreIcon aria-hidden /> }
  if (!isMade)
    return <ActionIcon {...button} aria-haspopup="menu" aria-expanded={false} onClick={openFirst} />
  return (
    <Menu
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      keepMounted={false}
      returnFocus
      {...(width === undefined ? {} : { width })}
    >
      <Menu.Target>
        <ActionIcon {...button} ref={target} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
