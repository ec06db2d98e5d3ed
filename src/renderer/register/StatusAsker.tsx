import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Task } from '@shared/model/task'
import { useTexts } from '@renderer/ui/texts'
import type { StatusAnswer } from './setTaskStatus'
import { type AskedStatus, StatusQuestion } from './StatusQuestion'

interface StatusAskerProps {
  task: Task
  /** The status that was chosen and is told with something; null while nothing is asked. */
  asked: AskedStatus | null
  onClose: () => void
  onAnswer: (answer: StatusAnswer) => void
  /** Where it was chosen: the question is asked at it. */
  children: ReactNode
}

/** Asks in its place what a status is told with. */
export function StatusAsker({ task, asked, onClose, onAnswer, children }: StatusAskerProps) {
  const { t } = useTexts()
  return (
    <Popover
      opened={asked !== null}
      onClose={onClose}
      onDismiss={onClose}
      position="bottom-start"
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span>{children}</span>
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label={asked ? t(`tasks.status.${asked}`) : undefined}
        onKeyDown={(event) => {
          // The keys of the grid around are not for what is typed here.
          if (event.key !== 'Escape') event.stopPropagation()
        }}
      >
        {asked && <StatusQuestion task={task} status={asked} onAnswer={onAnswer} />}
      </Popover.Dropdown>
    </Popover>
  )
}
