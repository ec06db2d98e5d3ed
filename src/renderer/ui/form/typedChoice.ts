import type { KeyboardEvent } from 'react'

/**
 * How a list of choices that one types in is chosen from: the first that answers is marked, and Enter takes
 * what is marked. The library forgets the mark when its list opens by the first letter, and would let Enter
 * fall through to the form.
 */
export const typedChoice = {
  selectFirstOptionOnChange: true,
  onKeyDownCapture(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const list = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '')
    const marked = list?.querySelector<HTMLElement>('[data-combobox-selected]')
    if (!marked) return
    event.preventDefault()
    event.stopPropagation()
    marked.click()
  },
}
