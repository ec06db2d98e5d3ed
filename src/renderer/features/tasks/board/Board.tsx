import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useMemo, useRef } from 'react'
import type { Link } from '@shared/model/link'
import { isOpen } from '@shared/model/openTask'
import type { Task } from '@shared/model/task'
import {
  type BoardColumn,
  boardColumns,
  type BoardGrouping,
  linkOf,
  type Shared,
} from '@shared/rules/tasks/board'
import { linkName } from '@renderer/register/names'
import { getPreferences } from '@renderer/store/preferences'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from '../views/useChosenTasks'
import styles from './Board.module.css'
import { BoardLane } from './BoardLane'
import { isOnlyDrop, laneWidths } from './laneWidths'
import { placeOf } from './place'
import { useBoardKeys } from './useBoardKeys'
import { afterMove, useBoardMoves } from './useBoardMoves'
import { useBoardPlace } from './useBoardPlace'
import { useCardCommands } from './useCardCommands'
import { useCardWords } from './useCardWords'
import { useLanesInSight } from './useLanesInSight'
import { useTold } from './useTold'

interface BoardProps {
  chosen: ChosenTasks
  by: BoardGrouping
}

/** The board: columns side by side, of which only those in sight are in the page. */
export function Board({ chosen, by }: BoardProps) {
  const { t, language } = useTexts()
  const { records, tasks, choice } = chosen
  const { ownPersonId: me } = getPreferences()
  const board = useRef<HTMLDivElement>(null)
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const ref = useMergedRef(board, measured)
  const words = useCardWords(chosen)
  const moves = useBoardMoves(titleOf)
  const { move } = moves
  const columns = useMemo(() => {
    const offered = [...records.task.values()].filter(isOpen)
    const nameOf = (link: Link) => linkName(records, link, language)
    return boardColumns(afterMove(tasks, move), { by, offered, me, nameOf })
  }, [records, tasks, move, by, me, language])
  const asked = useMemo(
    () => (move?.asked ? { id: move.task.id, status: move.asked } : null),
    [move],
  )
  const { place, setPlace, goTo, focusKept } = useBoardPlace(board, columns, asked !== null)
  const [told, tell] = useTold(moves.moved, columns, titleOf)

  function titleOf(shared: Shared): string {
    if ('status' in shared) return t(`model.taskStatus.${shared.status}`)
    return linkName(records, linkOf(shared), language) || t(`taskBoard.none.${by}`)
  }

  /** The focus goes along; when the card goes from the board, to the one that takes its place. */
  function moveTo(task: Task, column: BoardColumn | null) {
    if (!column) return tell(t('taskBoard.edge'))
    const from = placeOf(columns, task.id)
    if (from) goTo(from)
    moves.toColumn(task, column)
  }

  const onKeyDown = useBoardKeys({
    columns,
    place,
    goTo,
    onMove: moveTo,
    onOrder: () => tell(t('taskBoard.order')),
  })
  const commands = useCardCommands({ columns, place, setPlace, goTo, moves, moveTo })
  const hidesFinished = !choice.alsoFinished
  const current = columns.findIndex(({ key }) => key === place?.column)
  const lanes = useLanesInSight(board, laneWidths(columns, width, hidesFinished), current)

  return (
    <>
      <div
        ref={ref}
        className={styles['board']}
        role="group"
        aria-label={t('taskBoard.title')}
        aria-describedby="board-keys"
        onKeyDown={onKeyDown}
        {...focusKept}
      >
        <div className={styles['lanes']} style={{ width: lanes.total }}>
          {lanes.shown.map(({ index, start, size }) => {
            const column = columns[index]
            return (
              column && (
                <BoardLane
                  key={column.key}
                  column={column}
                  title={titleOf(column.shared)}
                  isOnlyDrop={isOnlyDrop(column, hidesFinished)}
                  by={by}
                  words={words}
                  currentId={index === current ? (place?.id ?? null) : null}
                  asked={asked}
                  commands={commands}
                  left={start}
                  width={size}
                />
              )
            )
          })}
        </div>
      </div>
      <p id="board-keys" className={styles['keys']}>
        {t('taskBoard.keys')}
      </p>
      <div role="status" className={styles['told']}>
        {told}
      </div>
    </>
  )
}
