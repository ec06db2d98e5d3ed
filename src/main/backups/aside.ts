import { report } from '../log'
import type { TaskName, Tasks } from './task'
import makeWorker from './taskWorker?nodeWorker'
import type { Verified } from './verify'

/** What ends a thread before it has answered. */
export interface AsideLimits {
  /** The most memory for its objects, in megabytes. */
  readonly memory: number
  /** Rejects with the reason of the signal. */
  readonly signal: AbortSignal
}

/** Does a task in a thread of its own. Rejects when the thread dies. */
export function aside<T extends TaskName>(
  name: T,
  request: Tasks[T]['request'],
  limits?: AsideLimits,
): Promise<Tasks[T]['answer']> {
  return new Promise((resolve, reject) => {
    const worker = makeWorker({
      workerData: { name, request },
      ...(limits && { resourceLimits: { maxOldGenerationSizeMb: limits.memory } }),
    })
    limits?.signal.addEventListener('abort', () => {
      reject(limits.signal.reason as Error)
      void worker.terminate()
    })
    worker.once('message', (answer: Tasks[T]['answer']) => {
      resolve(answer)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread has ended.')))
  })
}

/** `Verify` aside. A thread that dies has verified nothing. */
export async function verifyAside(path: string, password: string | null = null): Promise<Verified> {
  try {
    return await aside('verify', { path, password })
  } catch (error) {
    report('verify', error)
    return { ok: false, fault: 'damaged' }
  }
}
