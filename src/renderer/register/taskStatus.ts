import type { Task } from '@shared/model/task'
import type { Tone } from '@renderer/ui/StatusMark'

export const statusTones: Readonly<Record<Task['status'], Tone>> = {
  open: 'open',
  inProgress: 'running',
  waiting: 'waiting',
  done: 'done',
  dropped: 'dropped',
}
