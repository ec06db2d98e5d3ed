import { contentOf } from '@shared/workspace/backup'
import { workspacePieces } from '@shared/workspace/backupPieces'
import type { BackupReply, BackupRequest } from './messages'
import { readSnapshot } from './snapshot'

// Reads and encodes in a thread of its own, so that no frame of the window waits for fifty thousand records.

/** The largest piece that is sent, in bytes: one entry of the log may tell of a whole import. */
const largest = 512 * 1024

let pieces: Uint8Array<ArrayBuffer>[] = []

self.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  if (data.type === 'read') {
    read(data.database, data.appVersion).catch((error: unknown) => {
      reply({ type: 'failed', reason: error instanceof Error ? error.name : String(error) })
    })
    return
  }
  const bytes = pieces.shift() ?? null
  reply({ type: 'piece', bytes }, bytes ? [bytes.buffer] : [])
})

async function read(database: string, appVersion: string): Promise<void> {
  const snapshot = await readSnapshot(database)
  const encoder = new TextEncoder()
  const file = { createdAt: new Date().toISOString(), appVersion }
  pieces = [...workspacePieces(snapshot, file)].flatMap((piece) => cut(encoder.encode(piece)))
  const content = {
    ...contentOf(snapshot),
    bytes: pieces.reduce((sum, { length }) => sum + length, 0),
    sha256: await sha256(pieces),
  }
  reply({ type: 'content', content })
}

/** Copies, as each piece is given away with the memory it is in. */
function cut(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  if (bytes.length <= largest) return [bytes]
  const count = Math.ceil(bytes.length / largest)
  return Array.from({ length: count }, (_, at) => bytes.slice(at * largest, (at + 1) * largest))
}

async function sha256(parts: Uint8Array<ArrayBuffer>[]): Promise<string> {
  // The system's own hash takes no parts.
  const whole = await new Blob(parts).arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function reply(message: BackupReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
