import '../webcrypto'
import { parentPort, workerData } from 'node:worker_threads'
import { follow } from './follow'

/** The file is on the disk up to a place, or all of it is. */
export type FollowMessage = { readonly upTo: number } | 'end'

// A thread of its own for one backup: main, which moves the window, must not stand still for fifty thousand records.
const following = follow(String(workerData))
let turn: Promise<unknown> = following
parentPort?.on('message', (message: FollowMessage) => {
  turn = turn.then(async () => {
    const follower = await following
    if (message !== 'end') await follower.upTo(message.upTo)
    else parentPort?.postMessage(await follower.end())
  })
})
