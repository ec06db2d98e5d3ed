import type { CheckedBackup } from '@shared/workspace/checkBackup'
import { report } from '../log'
import makeWorker from './verifyWorker?nodeWorker'

/** `Verify` in a thread of its own. A thread that dies has verified nothing. */
export function verifyAside(path: string): Promise<CheckedBackup> {
  return new Promise((resolve) => {
    const worker = makeWorker({ workerData: path })
    const fail = (error: unknown) => {
      report('verify', error)
      resolve({ ok: false, fault: 'damaged' })
    }
    worker.once('message', (checked: CheckedBackup) => {
      resolve(checked)
      void worker.terminate()
    })
    worker.once('error', fail)
    worker.once('exit', () => resolve({ ok: false, fault: 'damaged' }))
  })
}
