import { Menu, Popover, UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'
import { taskStatuses, type Task } from '@shared/model/task'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { setTaskStatus } from './setTaskStatus'
import { askedStatuses, type AskedStatus, StatusQuestion } from './StatusQuestion'
import { statusTones } from './taskStatus'

interface TaskStatusMenuProps {
  task: Task
  /** In a grid one cell is in the tab order, in a list one link, and the focus goes back to it; elsewhere to the button. */
  inGrid?: boolean
}

/**
 * A task's status, and a menu that changes it; in a grid Space in the row opens the menu. What a status needs
 * is asked in the same place.
 */
export function TaskStatusMenu({ task, inGrid = false }: TaskStatusMenuProps) {
  const { t } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState<AskedStatus | null>(null)
  const label = t(`model.taskStatus.${task.status}`)

  function choose(status: Task['status']) {
    const question = askedStatuses.find((one) => one === status)
    if (question) setAsked(question)
    else if (status !== task.status) void setTaskStatus(t, task, status)
  }

  /** The arrow keys walk from cell to cell, so the focus goes back to the cell. */
  function back() {
    const place = inGrid ? rowPlace(button.current) : button.current
    if (place instanceof HTMLElement) place.focus()
  }

  function closeQuestion() {
    setAsked(null)
    back()
  }

  return (
    <Popover
      opened={asked !== null}
      onClose={closeQuestion}
      onDismiss={closeQuestion}
      position="bottom-start"
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span>
          <Menu returnFocus={!inGrid} {...(inGrid && { onClose: back })} position="bottom-start">
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
                <Menu.Item key={status} onClick={() => choose(status)}>
                  <StatusMark tone={statusTones[status]} label={t(`model.taskStatus.${status}`)} />
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </span>
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label={asked ? t(`tasks.status.${asked}`) : label}
        onKeyDown={(event) => {
          // The keys of the grid around are not for what is typed here.
          if (event.key !== 'Escape') event.stopPropagation()
        }}
      >
        {asked && (
          <StatusQuestion
            task={task}
            status={asked}
            onAnswer={(answer) => {
              closeQuestion()
              void setTaskStatus(t, task, asked, answer)
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

/** The cell around the button, or the link that its row in a list is opened by. */
function rowPlace(button: Element | null): Element | null | undefined {
  return (
    button?.closest('[data-cell]') ?? button?.closest('[data-line]')?.querySelector('[data-row]')
  )
}
