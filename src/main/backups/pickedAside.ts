import { type FailureCode, failed, type Result } from '@shared/ipc/result'
import { report } from '../log'
import { aside } from './aside'
import type { FileToRead, PickedFile } from './pickedFile'

/** How long a file may take, in milliseconds, and how much memory, in megabytes. */
const mostTime = 120_000
const mostMemory = 2048

let reading: AbortController | undefined

/**
 * `readPicked` in a thread of its own: what breaks or fills it does not touch the program. A file that takes too long,
 * or too much memory, has told nothing; nor has one that `stopReading` or another one has ended (`cancelled`).
 */
export async function readPickedAside(file: FileToRead): Promise<Result<PickedFile>> {
  stopReading()
  const own = new AbortController()
  reading = own
  const timer = setTimeout(() => own.abort('tooLong' satisfies FailureCode), mostTime)
  try {
    return await aside('read', file, { memory: mostMemory, signal: own.signal })
  } catch (error) {
    if (own.signal.aborted) return failed(own.signal.reason as FailureCode)
    report('read workspace', error)
    return failed(isOutOfMemory(error) ? 'tooLarge' : 'failed')
  } finally {
    clearTimeout(timer)
    if (reading === own) reading = undefined
  }
}

/** Ends the reading that goes on, if any. */
export function stopReading(): void {
  reading?.abort('cancelled' satisfies FailureCode)
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
