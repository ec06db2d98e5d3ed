import { useEffect, useRef, type KeyboardEvent } from 'react'
import { isPageKey } from '@renderer/ui/pageKey'

/*
 * How the morning is walked by keys, told by its markup: a part says its key in `data-key`, the link that
 * opens a row is marked `data-row`, and what stands around it and its buttons `data-line`.
 */

/**
 * A digit goes to its part, arrows from row to row over all parts, Space opens the menu of a row. The keys work
 * while the focus is in the region, which takes it when the screen comes.
 */
export function useRowKeys() {
  const region = useRef<HTMLElement>(null)
  useEffect(() => (region.current ? takeFocus(region.current) : undefined), [])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (!isPageKey(event) || !(event.target instanceof HTMLElement)) return
    const place = event.target
    const next = rowFor(event.key, event.currentTarget, place)
    if (next) next.focus()
    else if (event.key === ' ' && place.dataset['row'] !== undefined) pressAction(place)
    else return
    event.preventDefault()
  }

  return { ref: region, tabIndex: -1, onKeyDown }
}

function rowFor(key: string, region: HTMLElement, place: HTMLElement): HTMLElement | undefined {
  if (/^\d$/.test(key)) return rowsIn(region.querySelector(`[data-key="${key}"]`))[0]
  const rows = rowsIn(region)
  const at = rows.findIndex((row) => row === place || lineOf(row)?.contains(place))
  if (key === 'ArrowDown') return rows[at + 1]
  if (key === 'ArrowUp') return rows[Math.max(at - 1, 0)]
  if (key === 'Home') return rows[0]
  return key === 'End' ? rows.at(-1) : undefined
}

function pressAction(row: HTMLElement): void {
  lineOf(row)?.querySelector<HTMLElement>('[data-row-action]')?.click()
}

function lineOf(row: HTMLElement): HTMLElement | null {
  return row.closest<HTMLElement>('[data-line]')
}

function rowsIn(part: Element | null): HTMLElement[] {
  return [...(part?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
}

/**
 * Gives the focus to the region unless somebody is at work elsewhere, and when the row that has it goes away,
 * as a task does that is done, to the row that comes in its place.
 */
function takeFocus(region: HTMLElement): () => void {
  const { activeElement } = document
  if (activeElement === document.body || activeElement?.closest('nav'))
    region.focus({ preventScroll: true })
  let held = { line: null as HTMLElement | null, at: 0 }
  const onFocus = ({ target }: FocusEvent) => {
    const rows = rowsIn(region)
    const at = rows.findIndex((row) => row === target || lineOf(row)?.contains(target as Node))
    held = { line: rows[at] ?? null, at }
  }
  const observer = new MutationObserver(() => {
    if (!held.line || held.line.isConnected || document.activeElement !== document.body) return
    const rows = rowsIn(region)
    const next = rows[Math.min(held.at, rows.length - 1)] ?? region
    next.focus()
  })
  region.addEventListener('focusin', onFocus)
  observer.observe(region, { childList: true, subtree: true })
  return () => {
    region.removeEventListener('focusin', onFocus)
    observer.disconnect()
  }
}
