import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { memo, useCallback, useId, useRef } from 'react'
import type { Task } from '@shared/model/task'
import type { BoardColumn, BoardGrouping } from '@shared/rules/tasks/board'
import type { AskedStatus } from '@renderer/register/StatusQuestion'
import { useTexts } from '@renderer/ui/texts'
import { withIndex } from '@renderer/ui/withIndex'
import styles from './Board.module.css'
import { BoardCard } from './BoardCard'
import type { CardCommands } from './useCardCommands'
import { useColumnDrop } from './useCardDrag'
import type { CardWords } from './useCardWords'

/** Pixels: about the height of a card of two lines, until it is measured; and between cards. */
const cardHeight = 104
const gap = 8
/** Until the height of the column is measured. */
const usualHeight = 600

interface BoardLaneProps {
  column: BoardColumn
  title: string
  /** True when its cards are not shown: it is there to move one into. */
  isOnlyDrop: boolean
  by: BoardGrouping
  words: (task: Task) => CardWords
  /** The card at which a person is; null when that is in another column. */
  currentId: string | null
  /** The card that is asked about, and the status it gets. */
  asked: { readonly id: string; readonly status: AskedStatus } | null
  commands: CardCommands
  /** Pixels. */
  left: number
  width: number
}

/** A column: its name, how many cards it has, and the cards, of which only those in sight are in the page. */
export const BoardLane = memo(function BoardLane(props: BoardLaneProps) {
  const { column, title, isOnlyDrop, currentId, asked, commands, left, width } = props
  const { tasks } = column
  const { t } = useTexts()
  const lane = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const isOver = useColumnDrop(lane, column, commands)
  // Tab walks from column to column, the arrow keys from card to card.
  const stop = Math.max(
    0,
    tasks.findIndex(({ id }) => id === currentId),
  )
  const virtualizer = useVirtualizer({
    count: tasks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    getItemKey: (at) => tasks[at]?.id ?? at,
    gap,
    paddingEnd: gap,
    overscan: 3,
    initialRect: { width: 0, height: usualHeight },
    // The card in the tab order stays in the page when it is scrolled out of sight.
    rangeExtractor: useCallback((range: Range) => withIndex(stop, range), [stop]),
  })

  return (
    <section
      ref={lane}
      className={styles['lane']}
      style={{ left, width }}
      aria-labelledby={titleId}
      data-over={isOver || undefined}
    >
      <h2 id={titleId} className={styles['laneTitle']}>
        <span className={styles['laneName']}>{title}</span>
        {!isOnlyDrop && <span className={styles['count']}>{tasks.length}</span>}
      </h2>
      {tasks.length === 0 && (
        <p className={styles['none']}>{t(isOnlyDrop ? 'taskBoard.hidden' : 'taskBoard.noCards')}</p>
      )}
      <div ref={scroller} className={styles['scroller']}>
        <ol className={styles['cards']} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const task = tasks[index]
            return (
              task && (
                <li
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  data-card={task.id}
                  className={styles['place']}
                  style={{ transform: `translateY(${start}px)` }}
                  aria-posinset={index + 1}
                  aria-setsize={tasks.length}
                >
                  <BoardCard
                    task={task}
                    column={column.key}
                    by={props.by}
                    words={props.words}
                    isStop={index === stop}
                    asked={asked?.id === task.id ? asked.status : null}
                    commands={commands}
                  />
                </li>
              )
            )
          })}
        </ol>
      </div>
    </section>
  )
})
