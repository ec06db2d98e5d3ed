import type { KeyboardEvent } from 'react'

/** Space in a cell presses the button that its row is known by, such as a task's status. */
export function runRowAction(event: KeyboardEvent<HTMLElement>) {
  const cell = event.target
  if (event.key !== ' ' || event.shiftKey || event.defaultPrevented) return
  if (!(cell instanceof HTMLElement) || !cell.dataset['cell']) return
  const action = cell.closest('[role="row"]')?.querySelector('[data-row-action]')
  if (!(action instanceof HTMLElement)) return
  event.preventDefault()
  action.click()
}
