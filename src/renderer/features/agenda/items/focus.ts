/** The id of the title field of an item. */
export function titleId(occurrenceId: string): string {
  return `agenda-title-${occurrenceId}`
}

/** The id of the line at the end in which a new item is written. */
export const lastLineId = 'agenda-new-item'

/** Every place to write in the list, in the order of the screen: titles and the lines for new items. */
function stops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-agenda-stop]')]
}

/** Moves the focus to the next (1) or previous (-1) place to write. False when there is none. */
export function focusNeighbour(from: Element, by: 1 | -1): boolean {
  const all = stops()
  const next = all[all.findIndex((stop) => stop === from) + by]
  next?.focus()
  return next !== undefined
}

/** Before an item goes: the place to write before it, else after it, takes the focus. */
export function focusBesides(occurrenceId: string): void {
  const own = document.getElementById(titleId(occurrenceId))
  if (!own) return
  if (!focusNeighbour(own, -1)) focusNeighbour(own, 1)
}
