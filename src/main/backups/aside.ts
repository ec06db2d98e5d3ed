import { report } from '../log'
import type { TaskName, Tasks } from './task'
import makeWorker from './taskWorker?nodeWorker'
import type { Verified } from './verify'

/** Does a task in a thread of its own. Rejects when the thread dies. */
export function aside<T extends TaskName>(
  name: T,
  request: Tasks[T]['request'],
): Promise<Tasks[T]['answer']> {
  return new Promise((resolve, reject) => {
    const worker = makeWorker({ workerData: { name, request } })
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
