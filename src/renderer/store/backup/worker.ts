import { workspaceWriter } from '@shared/workspace/backupPieces'
import type { BackupReply, BackupRequest } from './messages'
import { readDatabase } from './snapshot'

// Reads and encodes in a thread of its own, so that no frame of the window waits for fifty thousand records.

/** The largest piece that is sent, in bytes: one entry of the log may tell of a whole import. */
const largest = 512 * 1024

self.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  read(data).catch((error: unknown) => {
    reply({ type: 'failed', reason: error instanceof Error ? error.name : String(error) })
  })
})

async function read({ database, appVersion }: BackupRequest): Promise<void> {
  const encoder = new TextEncoder()
  const createdAt = new Date().toISOString()
  let bytes = 0
  // The system's own hash takes no parts, and must not hold up what is read: each piece has one of its own.
  const hashes: Promise<ArrayBuffer>[] = []
  const give = (piece: string) => {
    for (const part of cut(encoder.encode(piece))) {
      bytes += part.length
      hashes.push(sha256(part))
      reply({ type: 'piece', bytes: part }, [part.buffer])
    }
  }
  const content = await readDatabase(database, (version) =>
    workspaceWriter({ version, createdAt, appVersion }, give),
  )
  const pieces = await sha256(await new Blob(await Promise.all(hashes)).arrayBuffer())
  const hex = [...new Uint8Array(pieces)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  reply({ type: 'content', read: { content: { ...content, bytes }, pieces: hex } })
}

/** Of a copy that is made at once: what is hashed may be given away. */
const sha256 = (bytes: BufferSource) => crypto.subtle.digest('SHA-256', bytes)

/** Copies, as each piece is given away with the memory it is in. */
function cut(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  if (bytes.length <= largest) return [bytes]
  const count = Math.ceil(bytes.length / largest)
  return Array.from({ length: count }, (_, at) => bytes.slice(at * largest, (at + 1) * largest))
}

function reply(message: BackupReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
