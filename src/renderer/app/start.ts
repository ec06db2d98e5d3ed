import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { KvBridge } from '@shared/ipc/bridge'
import { saving } from '@renderer/store/saving'
import { App } from './App'
import { runCommand } from './commands'

declare global {
  interface Window {
    readonly kv: KvBridge
  }
}

/** The nonce main put into the page; taken out so that nothing else can read it later. */
function takeNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')
  meta?.remove()
  return meta?.content ?? ''
}

window.kv.menu.whenCommand(runCommand)
window.kv.window.whenFlush(() => {
  void saving.flush().then(() => window.kv.window.flushed())
})

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
createRoot(root).render(
  <StrictMode>
    <App nonce={takeNonce()} />
  </StrictMode>,
)
