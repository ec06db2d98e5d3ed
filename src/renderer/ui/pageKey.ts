import type { KeyboardEvent } from 'react'

/** Where a letter, a digit or an arrow belongs to what the focus is in. */
const writing =
  'input:not([type=checkbox]), textarea, select, [role="menu"], [role="dialog"], [aria-expanded="true"]'

/**
 * True for a key pressed on the page itself: not in a field, a menu or a dialog, nor with another key. A page
 * listens to single keys only while the focus is in it (WCAG 2.1.4).
 */
export function isPageKey(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, currentTarget } = event
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return false
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return false
  return target.closest(writing) === null
}
