import { Menu, UnstyledButton } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { taskStatuses, type Task } from '@shared/model/task'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { statusTones } from './taskStatus'

interface StatusMenuButtonProps {
  task: Task
  /** Of many, one element is in the tab order, and not this; it gets the focus when the menu closes. */
  inside?: (button: HTMLElement) => Element | null | undefined
  /** By its mark alone, where something else says the word already. */
  isShort?: boolean
  onChoose: (status: Task['status']) => void
}

/** A task's status, and the menu of the others. */
export function StatusMenuButton(props: StatusMenuButtonProps) {
  const { task, inside, isShort = false, onChoose } = props
  const { t } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  // Of many buttons most are never pressed, and a menu takes several times longer to draw.
  const [isPressed, setPressed] = useState(false)
  const hasMenu = isPressed || !inside
  useEffect(() => {
    // The press that made the menu opens it.
    if (isPressed) button.current?.click()
  }, [isPressed])
  const label = t(`model.taskStatus.${task.status}`)
  const target = (
    <UnstyledButton
      ref={button}
      {...(inside && { tabIndex: -1, 'data-row-action': true })}
      {...(!hasMenu && { 'aria-haspopup': 'menu', onClick: () => setPressed(true) })}
      aria-label={t('registers.task.setStatus', { status: label })}
    >
      <StatusMark tone={statusTones[task.status]} label={isShort ? '' : label} />
    </UnstyledButton>
  )
  if (!hasMenu) return target

  function back() {
    const place = button.current && inside?.(button.current)
    if (place instanceof HTMLElement) place.focus()
  }

  return (
    <Menu returnFocus={!inside} {...(inside && { onClose: back })} position="bottom-start">
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {taskStatuses.map((status) => (
          <Menu.Item key={status} onClick={() => onChoose(status)}>
            <StatusMark tone={statusTones[status]} label={t(`model.taskStatus.${status}`)} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
