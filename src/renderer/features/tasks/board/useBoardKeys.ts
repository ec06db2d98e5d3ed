import type { KeyboardEvent } from 'react'
import type { Task } from '@shared/model/task'
import type { BoardColumn } from '@shared/rules/tasks/board'
import { type BoardPlace, type BoardStep, columnBeside, stepFrom } from './place'

const steps: Readonly<Record<string, BoardStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

interface BoardKeys {
  columns: readonly BoardColumn[]
  place: BoardPlace | null
  goTo: (place: BoardPlace) => void
  /** To the column beside; null at the edge of the board. */
  onMove: (task: Task, column: BoardColumn | null) => void
  /** The order within a column follows from the tasks, so that nothing is moved up or down. */
  onOrder: () => void
}

/** The keys of the board, heard at a card: arrows walk, with Alt they move the card, Space opens its status. */
export function useBoardKeys({ columns, place, goTo, onMove, onOrder }: BoardKeys) {
  function walk(event: KeyboardEvent<HTMLElement>, from: BoardPlace) {
    const step = steps[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (!event.altKey) goTo(stepFrom(columns, from, step))
    else if (step === 'up' || step === 'down') onOrder()
    else if (step === 'left' || step === 'right') {
      const task = columns.find(({ key }) => key === from.column)?.tasks[from.at]
      if (task) onMove(task, columnBeside(columns, from, step === 'left' ? -1 : 1))
    }
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    const card = event.target
    if (!place || !(card instanceof HTMLElement) || !card.matches('[data-card-link]')) return
    if (event.key !== ' ') return walk(event, place)
    event.preventDefault()
    card.closest('[data-card]')?.querySelector<HTMLElement>('[data-row-action]')?.click()
  }
}
