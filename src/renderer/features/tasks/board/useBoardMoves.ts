import { useState } from 'react'
import type { Task } from '@shared/model/task'
import type { BoardColumn, Shared } from '@shared/rules/tasks/board'
import { setTaskStatus, type StatusAnswer } from '@renderer/register/setTaskStatus'
import { type AskedStatus, askedStatus } from '@renderer/register/StatusQuestion'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { useTexts } from '@renderer/ui/texts'

/** A card on its way: shown in its new column at once, while it is asked about and stored. */
export interface BoardMove {
  readonly task: Task
  readonly shared: Shared
  /** The status that is told with something, until that is answered. */
  readonly asked: AskedStatus | null
}

/** A card whose move was stored; another object each time. */
export interface Moved {
  readonly task: Task
}

/**
 * Moves cards. What a status needs is asked at the card, which already stands in the new column and goes back when
 * nothing is answered.
 * @param titleOf a column as its heading says it
 */
export function useBoardMoves(titleOf: (shared: Shared) => string) {
  const { t } = useTexts()
  const [move, setMove] = useState<BoardMove | null>(null)
  const [moved, setMoved] = useState<Moved | null>(null)

  async function finish(going: BoardMove, storing: Promise<boolean>) {
    setMove(going)
    const isStored = await storing
    setMove((now) => (now === going ? null : now))
    if (isStored) setMoved({ task: going.task })
  }

  function setStatus(task: Task, status: Task['status']) {
    const asked = askedStatus(status)
    const going = { task, shared: { status }, asked: asked ?? null }
    if (asked) setMove(going)
    else if (status !== task.status) void finish(going, setTaskStatus(t, task, status))
  }

  return {
    move,
    /** The last move that was stored. */
    moved,
    setStatus,
    toColumn(task: Task, { shared }: BoardColumn) {
      if ('status' in shared) setStatus(task, shared.status)
      else void finish({ task, shared, asked: null }, setShared(task, shared))
    },
    answer(answer: StatusAnswer) {
      if (!move?.asked) return
      const { task, asked } = move
      void finish({ ...move, asked: null }, setTaskStatus(t, task, asked, answer))
    },
    cancel: () => setMove((now) => (now?.asked ? null : now)),
  }

  async function setShared(task: Task, shared: Shared): Promise<boolean> {
    const result = await save([patch('task', task.id, shared)], 'edit')
    return tellSaved(t, result, t('taskBoard.moved', { column: titleOf(shared), name: task.title }))
  }
}

/** The tasks as they will be when the move is stored. */
export function afterMove(tasks: readonly Task[], move: BoardMove | null): readonly Task[] {
  if (!move) return tasks
  return tasks.map((task) => (task.id === move.task.id ? { ...task, ...move.shared } : task))
}
