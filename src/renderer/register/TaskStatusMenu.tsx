import { useRef, useState } from 'react'
import type { Task } from '@shared/model/task'
import { useTexts } from '@renderer/ui/texts'
import { setTaskStatus } from './setTaskStatus'
import { StatusAsker } from './StatusAsker'
import { StatusMenuButton } from './StatusMenuButton'
import { type AskedStatus, askedStatus } from './StatusQuestion'

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
  const place = useRef<HTMLSpanElement>(null)
  const [asked, setAsked] = useState<AskedStatus | null>(null)

  function choose(status: Task['status']) {
    const question = askedStatus(status)
    if (question) setAsked(question)
    else if (status !== task.status) void setTaskStatus(t, task, status)
  }

  function closeQuestion() {
    setAsked(null)
    const back = inGrid ? rowPlace(place.current) : place.current?.querySelector('button')
    if (back instanceof HTMLElement) back.focus()
  }

  return (
    <span ref={place}>
      <StatusAsker
        task={task}
        asked={asked}
        onClose={closeQuestion}
        onAnswer={(answer) => {
          closeQuestion()
          if (asked) void setTaskStatus(t, task, asked, answer)
        }}
      >
        <StatusMenuButton task={task} {...(inGrid && { inside: rowPlace })} onChoose={choose} />
      </StatusAsker>
    </span>
  )
}

/** The arrow keys walk from cell to cell, or from row to row by its link: the focus goes back there. */
function rowPlace(inside: Element | null): Element | null | undefined {
  return (
    inside?.closest('[data-cell]') ?? inside?.closest('[data-line]')?.querySelector('[data-row]')
  )
}
