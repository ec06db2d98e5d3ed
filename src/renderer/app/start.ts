import type { KvBridge } from '@shared/ipc/bridge'
import { opening } from '@renderer/store/opening'
import { firstQueries } from '@renderer/features/today/queries'
import { currentMinute } from '@renderer/ui/useNow'
import { getPreferences } from '@renderer/store/preferences'
import { readEarly } from '@renderer/store/query'
import { close } from './closing'
import { runCommand } from './commands'
import { isAt } from './routes'

declare global {
  interface Window {
    readonly kv: KvBridge
  }
}

/** How long the first picture waits for what it shows, in milliseconds; then it is drawn without. */
const longestReading = 500

window.kv.menu.whenCommand(runCommand)
window.kv.window.whenFlush(({ closes }) => {
  void close(closes)
})
void start()

/** What the first screen shows is read while the code that draws it is still on its way. */
async function start(): Promise<void> {
  const reading = Promise.all([opening, readFirstScreen().catch(() => undefined)])
  const { draw } = await import('./draw')
  await Promise.race([reading, delay(longestReading)])
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  draw(root, takeNonce())
}

async function readFirstScreen(): Promise<void> {
  const { startDone, ownPersonId } = getPreferences()
  if (startDone && isAt('today')) await readEarly(firstQueries(currentMinute(), ownPersonId))
}

function delay(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time)
  })
}

/** The nonce main put into the page; taken out so that nothing else can read it later. */
function takeNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')
  meta?.remove()
  return meta?.content ?? ''
}
