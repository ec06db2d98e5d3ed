import { cleanup, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, vi } from 'vitest'
import { textsIn } from '@shared/texts/texts'
import { UiProvider } from '@renderer/ui/theme/UiProvider'

// What jsdom has not: fonts to wait for, media queries, sizes and scrolling, without which no row
// would be in sight.
vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
Object.defineProperty(document, 'fonts', { value: new EventTarget() })
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { get: () => 600 },
  clientWidth: { get: () => 900 },
  scrollTo: { value: () => undefined },
  scrollIntoView: { value: () => undefined },
})

afterEach(cleanup)

/** Renders as the window does, in Finnish. */
export function inWindow(element: ReactElement) {
  return render(
    <UiProvider scheme="light" language="fi" t={textsIn('fi')}>
      {element}
    </UiProvider>,
  )
}
