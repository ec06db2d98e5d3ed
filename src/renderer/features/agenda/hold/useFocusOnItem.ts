import { useEffect } from 'react'

/** The id of the notes of the item that is looked at. */
export const notesId = 'hold-notes'

/**
 * When another item comes, what had the focus in the one before is gone: then one goes on writing in the notes of
 * the new one. Who is elsewhere, in attendance or the list, stays there.
 */
export function useFocusOnItem(shownId: string | null, isOpen: boolean): void {
  useEffect(() => {
    const { activeElement, body } = document
    const isFree =
      activeElement === null || activeElement === body || activeElement.id === 'content'
    if (isOpen && isFree) document.getElementById(notesId)?.focus()
  }, [shownId, isOpen])
}
