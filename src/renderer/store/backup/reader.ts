import type { BackupReply, BackupRequest, ReadContent } from './messages'

/** The database does not give all it holds: its files are damaged. The message names the error behind it. */
export class UnreadableDatabase extends Error {}

/**
 * Reads a database in a thread of its own, while what it has read is sent on.
 * @param send takes a piece; the next is given when it is done, and false ends the reading
 * @returns what was read, or null when it was ended
 * @throws UnreadableDatabase
 */
export async function readAside(
  request: BackupRequest,
  send: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>,
): Promise<ReadContent | null> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      let sent = Promise.resolve(true)
      const inTurn = (action: () => Promise<boolean>) => {
        sent = sent.then((goesOn) => goesOn && action())
        sent.then((goesOn) => {
          if (!goesOn) resolve(null)
        }, reject)
      }
      worker.onmessage = ({ data }: MessageEvent<BackupReply>) => {
        if (data.type === 'piece') inTurn(() => send(data.bytes))
        else if (data.type === 'failed') reject(new UnreadableDatabase(data.reason))
        else
          inTurn(() => {
            resolve(data.read)
            return Promise.resolve(true)
          })
      }
      worker.onerror = ({ message }) => {
        reject(new Error(message))
      }
      worker.postMessage(request)
    })
  } finally {
    worker.terminate()
  }
}
