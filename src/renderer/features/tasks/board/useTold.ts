import { useState } from 'react'
import type { BoardColumn, Shared } from '@shared/rules/tasks/board'
import { useTexts } from '@renderer/ui/texts'
import { placeOf } from './place'
import type { Moved } from './useBoardMoves'

/**
 * What is said aloud to one who does not see the board: where the card moved last came to, or what is told instead.
 * @param titleOf a column as its heading says it
 */
export function useTold(
  moved: Moved | null,
  columns: readonly BoardColumn[],
  titleOf: (shared: Shared) => string,
) {
  const { t } = useTexts()
  const [told, setTold] = useState<{ moved: Moved | null; text: string }>({ moved, text: '' })
  // Said once, by what the board shows when the move is stored; later changes move cards in silence.
  if (moved && moved !== told.moved) setTold({ moved, text: wordsOf(moved) })

  function wordsOf({ task: { id, title } }: Moved): string {
    const place = placeOf(columns, id)
    const column = columns.find(({ key }) => key === place?.column)
    if (!place || !column) return t('taskBoard.movedAway', { name: title })
    const count = { at: place.at + 1, all: column.tasks.length }
    return t('taskBoard.movedTo', { name: title, column: titleOf(column.shared), ...count })
  }

  return [told.text, (text: string) => setTold((now) => ({ ...now, text }))] as const
}
