import { useEffect, useState, type RefObject } from 'react'
import type { BoardColumn } from '@shared/rules/tasks/board'
import { rememberedRow } from '@renderer/register/rowState'
import { useFocusKept } from '@renderer/ui/useFocusKept'
import { useFocusMove } from '@renderer/ui/useFocusMove'
import { type BoardPlace, placeNow, placeOf } from './place'

/**
 * The card that is in the tab order, and the focus on it: it follows a card that is moved, and when the card goes,
 * it stays on the board. The card whose page was read has it when the board comes back.
 */
export function useBoardPlace(
  board: RefObject<HTMLElement | null>,
  columns: readonly BoardColumn[],
  isAsking: boolean,
) {
  const [startId] = useState(rememberedRow)
  const [before, setBefore] = useState(() => (startId ? placeOf(columns, startId) : null))
  const place = placeNow(columns, before)

  function linkOf(id: string): HTMLElement | null {
    return board.current?.querySelector<HTMLElement>(`[data-card="${id}"] [data-card-link]`) ?? null
  }

  const focusMade = useFocusMove(linkOf)
  const focusKept = useFocusKept(columns, () => {
    if (!isAsking && place) linkOf(place.id)?.focus()
  })
  useEffect(() => {
    // When the board comes back because other tasks were chosen, the focus is where they were.
    if (!startId || document.activeElement !== document.body) return
    board.current?.querySelector<HTMLElement>(`[data-card="${startId}"] a`)?.focus()
  }, [board, startId])

  return {
    place,
    focusKept,
    /** The focus has come to a card by itself. */
    setPlace: setBefore,
    /** Takes the focus to a card. */
    goTo(next: BoardPlace) {
      setBefore({ ...next })
      focusMade(next.id)
    },
  }
}
