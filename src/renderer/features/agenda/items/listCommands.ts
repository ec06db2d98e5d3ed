import { createContext, useContext } from 'react'
import type { NewPlace } from '../actions/addItem'
import type { Drop, Step } from '../outline/move'
import type { AgendaRow } from '../outline/rows'

/** What a row can ask of the list. The object stays the same, so that rows do not render for it. */
export interface ListCommands {
  /** Opens or closes what is under the row; `focus` names a field there to go to. */
  toggle(id: string, focus?: 'presenter'): void
  /** Opens an empty line for a new item. */
  write(place: NewPlace): void
  step(id: string, step: Step): void
  drop(id: string, targetId: string, drop: Drop): void
  remove(row: AgendaRow): void
}

export const ListCommandsContext = createContext<ListCommands | null>(null)

export function useListCommands(): ListCommands {
  const commands = useContext(ListCommandsContext)
  if (!commands) throw new Error('useListCommands needs its context around it')
  return commands
}
