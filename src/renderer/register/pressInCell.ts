import type { KeyboardEvent } from 'react'

/**
 * Enter in a cell with something to press in it (`data-opens-work`) presses that; in another cell the table opens
 * the row. For `onKeyDownCapture` around a table.
 */
export function pressInCell(event: KeyboardEvent<HTMLElement>): void {
  const cell = event.target
  if (event.key !== 'Enter' || !(cell instanceof HTMLElement) || !cell.dataset['cell']) return
  const inside = cell.querySelector('[data-opens-work]')
  if (!(inside instanceof HTMLElement)) return
  event.preventDefault()
  event.stopPropagation()
  inside.click()
}
