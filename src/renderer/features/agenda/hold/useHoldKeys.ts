import { useEffect, useRef } from 'react'
import { outcomeCodes, type OutcomeCode } from '@shared/model/outcome'

interface HoldKeys {
  forward: () => void
  back: () => void
  choose: (code: OutcomeCode) => void
}

/** The parts that F6 goes through, each where its first control is. */
const parts = '[data-hold-part]'

/**
 * The keys of the whole view: Page Down and Page Up step (and so do the buttons of a presenter), Alt and a number
 * chooses an outcome, F6 goes from part to part.
 */
export function useHoldKeys(keys: HoldKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  }, [keys])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return
      if (act(event, latest.current)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** True when the key was the view's. */
function act(event: KeyboardEvent, { forward, back, choose }: HoldKeys): boolean {
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
  if (isPlain && event.key === 'PageDown') {
    if (!event.repeat) forward()
    return true
  }
  if (isPlain && event.key === 'PageUp') {
    if (!event.repeat) back()
    return true
  }
  if (isPlain && event.key === 'F6') return goToPart(event.shiftKey ? -1 : 1)
  const code = event.altKey && !event.ctrlKey ? outcomeCodes[digitOf(event) - 1] : undefined
  if (!code) return false
  choose(code)
  return true
}

function digitOf({ code }: KeyboardEvent): number {
  return Number(/^Digit([1-9])$/.exec(code)?.[1] ?? 0)
}

function goToPart(by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(parts)]
  const at = all.findIndex((part) => part.contains(document.activeElement))
  const next = all[(at + by + all.length) % all.length]
  const field = next?.querySelector<HTMLElement>('textarea, input, button:not([tabindex="-1"])')
  field?.focus()
  return field !== null
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null
}
