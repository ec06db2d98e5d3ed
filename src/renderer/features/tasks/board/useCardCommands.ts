import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Task } from '@shared/model/task'
import type { BoardColumn } from '@shared/rules/tasks/board'
import { pagePath } from '@renderer/app/routes'
import { registerPath } from '@renderer/register/paths'
import { rowState } from '@renderer/register/rowState'
import type { StatusAnswer } from '@renderer/register/setTaskStatus'
import { type BoardPlace, placeOf } from './place'
import type { useBoardMoves } from './useBoardMoves'

/** What cards and columns can ask of the board. The object stays the same, so that they do not render for it. */
export interface CardCommands {
  /** A card was dropped on a column. */
  drop: (this: void, id: string, column: BoardColumn) => void
  /** Opens the page of the task; the way back leads to the card. */
  open: (id: string) => void
  /** The focus has come to the card. */
  focused: (id: string) => void
  setStatus: (task: Task, status: Task['status']) => void
  /** Answers what the status is told with. */
  answer: (answer: StatusAnswer) => void
  /** Leaves the status as it was. */
  cancel: () => void
}

interface Around {
  columns: readonly BoardColumn[]
  place: BoardPlace | null
  setPlace: (place: BoardPlace) => void
  goTo: (place: BoardPlace) => void
  moves: ReturnType<typeof useBoardMoves>
  moveTo: (task: Task, column: BoardColumn) => void
}

export function useCardCommands(around: Around): CardCommands {
  const [, navigate] = useLocation()
  const latest = useRef(around)
  useEffect(() => {
    latest.current = around
  })
  const [commands] = useState<CardCommands>(() => {
    const focusAgain = () => {
      const { place, goTo } = latest.current
      if (place) goTo(place)
    }
    return {
      drop(id, column) {
        const { columns, moveTo } = latest.current
        const task = columns.flatMap(({ tasks }) => tasks).find((one) => one.id === id)
        if (task) moveTo(task, column)
      },
      open(id) {
        const board = registerPath('tasks', 'board')
        navigate(board, { replace: true, state: rowState(id) })
        navigate(pagePath('task', id), { state: { from: board } })
      },
      focused(id) {
        const place = placeOf(latest.current.columns, id)
        if (place && id !== latest.current.place?.id) latest.current.setPlace(place)
      },
      setStatus(task, status) {
        const { columns, goTo, moves } = latest.current
        const from = placeOf(columns, task.id)
        if (from) goTo(from)
        moves.setStatus(task, status)
      },
      answer(answer) {
        latest.current.moves.answer(answer)
        focusAgain()
      },
      cancel() {
        latest.current.moves.cancel()
        focusAgain()
      },
    }
  })
  return commands
}
