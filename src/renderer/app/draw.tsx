import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { getPreferences, whenPreferencesChange } from '@renderer/store/preferences'
import { chooseFormat } from '@renderer/ui/format'
import { App } from './App'

/** Draws the window into the page's root. */
export function draw(root: HTMLElement, nonce: string): void {
  takeFormat()
  // Before React hears of a change, so that what it then draws is written the new way.
  whenPreferencesChange(takeFormat)
  createRoot(root).render(
    <StrictMode>
      <App nonce={nonce} />
    </StrictMode>,
  )
}

function takeFormat() {
  chooseFormat(getPreferences().dateFormat)
}
