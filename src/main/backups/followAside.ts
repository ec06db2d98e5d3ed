import { report } from '../log'
import makeWorker from './followWorker?nodeWorker'
import type { FollowMessage } from './followWorker'
import type { Verified } from './verify'

/** A `Follower` in a thread of its own. */
export interface FollowerAside {
  readonly upTo: (size: number) => void
  readonly end: () => Promise<Verified>
  /** What it has found is not wanted any more. */
  readonly stop: () => void
}

/** Follows a file aside. A thread that dies has verified nothing. */
export function followAside(path: string): FollowerAside {
  const worker = makeWorker({ workerData: path })
  const tell = (message: FollowMessage) => worker.postMessage(message)
  const found = new Promise<Verified>((resolve) => {
    worker.once('message', resolve)
    worker.once('error', (error) => {
      report('verify', error)
      resolve({ ok: false, fault: 'damaged' })
    })
    worker.once('exit', () => resolve({ ok: false, fault: 'damaged' }))
  })
  const stop = () => void worker.terminate()
  return {
    upTo: (size) => tell({ upTo: size }),
    end: async () => {
      tell('end')
      const verified = await found
      stop()
      return verified
    },
    stop,
  }
}
