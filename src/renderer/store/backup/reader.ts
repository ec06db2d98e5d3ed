import type { BackupContent } from '@shared/workspace/backupHeader'
import type { BackupReply, BackupRequest } from './messages'

/** The database as a backup takes it: what it holds, then its bytes piece by piece, then null. */
export interface Reader {
  readonly content: () => Promise<BackupContent>
  readonly next: () => Promise<Uint8Array<ArrayBuffer> | null>
  readonly end: () => void
}

/** Starts the thread that reads a database. What it is asked fails when it does. */
export function readerOf(database: string, appVersion: string): Reader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

  function ask(request: BackupRequest): Promise<BackupReply> {
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<BackupReply>) => {
        if (data.type === 'failed') reject(new Error(data.reason))
        else resolve(data)
      }
      worker.onerror = ({ message }) => {
        reject(new Error(message))
      }
      worker.postMessage(request)
    })
  }

  return {
    content: async () => {
      const reply = await ask({ type: 'read', database, appVersion })
      if (reply.type !== 'content') throw new Error('The thread answered something else.')
      return reply.content
    },
    next: async () => {
      const reply = await ask({ type: 'next' })
      return reply.type === 'piece' ? reply.bytes : null
    },
    end: () => {
      worker.terminate()
    },
  }
}
