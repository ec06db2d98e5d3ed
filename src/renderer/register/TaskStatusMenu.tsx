import { Menu, UnstyledButton } from '@mantine/core'
import { useRef } from 'react'
import { taskStatuses, type Task } from '@shared/model/task'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { tellSaved } from './tellSaved'
import { statusTones, withDoneOn } from './taskStatus'

interface TaskStatusMenuProps {
  task: Task
  today: string
  /** In a grid one cell is in the tab order and the focus goes back to it; elsewhere to the button. */
  inGrid?: boolean
}

/** A task's status, and a menu that changes it; in a grid Space in the row opens the menu. */
export function TaskStatusMenu({ task, today, inGrid = false }: TaskStatusMenuProps) {
  const { t } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  const label = t(`model.taskStatus.${task.status}`)

  async function setStatus(status: Task['status']) {
    if (status === task.status) return
    const { doneOn } = withDoneOn({ ...task, status }, today)
    const result = await save([patch('task', task.id, { status, doneOn })], 'edit')
    const words = { status: t(`model.taskStatus.${status}`), name: task.title }
    tellSaved(t, result, t('registers.task.statusSet', words))
  }

  /** The arrow keys walk from cell to cell, so the focus goes back to the cell. */
  function backToCell() {
    const cell = button.current?.closest('[data-cell]')
    if (cell instanceof HTMLElement) cell.focus()
  }

  return (
    <Menu returnFocus={!inGrid} {...(inGrid && { onClose: backToCell })} position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          ref={button}
          {...(inGrid && { tabIndex: -1, 'data-row-action': true })}
          aria-label={t('registers.task.setStatus', { status: label })}
        >
          <StatusMark tone={statusTones[task.status]} label={label} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {taskStatuses.map((status) => (
          <Menu.Item key={status} onClick={() => void setStatus(status)}>
            <StatusMark tone={statusTones[status]} label={t(`model.taskStatus.${status}`)} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
