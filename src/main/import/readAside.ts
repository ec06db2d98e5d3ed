import type { Worker } from 'node:worker_threads'
import { report } from '../log'
import type { AskedTable, ReadTable } from './readTable'
import makeWorker from './readWorker?nodeWorker'

/** How long a file may take, in milliseconds, and how much memory, in megabytes. */
const mostTime = 30_000
const mostMemory = 1024

let reading: Worker | undefined

/**
 * The rows of a table file, read in a thread of its own. One that takes too long, or too much memory, is ended
 * and has read nothing.
 * @returns null when `stopReading` or another reading ended it
 */
export function readAside(asked: AskedTable): Promise<ReadTable | null> {
  stopReading()
  return new Promise((resolve) => {
    const worker = makeWorker({
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    })
    reading = worker
    const refuse = (error: unknown) => {
      report('read table', error)
      resolve({ ok: false, problem: 'unreadable' })
      void worker.terminate()
    }
    const timer = setTimeout(() => refuse('too long'), mostTime)
    worker.once('message', (read: ReadTable) => {
      resolve(read)
      void worker.terminate()
    })
    worker.once('error', refuse)
    worker.once('exit', () => {
      clearTimeout(timer)
      if (reading === worker) reading = undefined
      resolve(null)
    })
  })
}

/** Ends the reading that goes on, if any. */
export function stopReading(): void {
  void reading?.terminate()
}
