import { createContext, useContext } from 'react'
import type { Occurrence } from '@shared/model/occurrence'
import type { Task } from '@shared/model/task'
import type { Attendee } from '@shared/rules/hold/attendance'
import type { AgendaRow } from '../outline/rows'

/** What the parts of the view know of the meeting beside its records. */
export interface Hold {
  readonly rows: readonly AgendaRow[]
  readonly stops: readonly Occurrence[]
  readonly attendees: readonly Attendee[]
  readonly tasks: readonly Task[]
  /** False before the meeting is opened and after it is closed. */
  readonly isOpen: boolean
  /** A closed or cancelled meeting is only looked at. */
  readonly isLocked: boolean
}

export const HoldContext = createContext<Hold | null>(null)

export function useHold(): Hold {
  const hold = useContext(HoldContext)
  if (!hold) throw new Error('useHold needs a HoldContext around it')
  return hold
}
