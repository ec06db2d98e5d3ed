import { constants } from 'node:os'

const handled = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** @type {{ signal: NodeJS.Signals, at: number } | undefined} */
let last

/** The signal this process was asked to end with, if it was. */
export const interruptedBy = () => last?.signal

/**
 * Signals are passed on to this child until it ends; this process then ends with the child.
 * @param {import('node:child_process').ChildProcess} child
 */
export function passSignalsTo(child) {
  running.add(child)
  const forget = () => running.delete(child)
  child.once('close', forget)
  child.once('error', forget)
}

/** @param {NodeJS.Signals} signal @returns {number} the exit code a shell gives for it */
export const exitCodeOf = (signal) => 128 + constants.signals[signal]

/**
 * From now on a signal goes to the running children, or ends this process in order (with 'exit' handlers) when there
 * is none. A repeat within a second is the same key press come twice, by the terminal and by npm: Electron closes its
 * windows properly on the first signal and dies at once on the second.
 */
export function handleSignals() {
  for (const signal of handled) {
    process.on(signal, () => {
      const now = Date.now()
      const isRepeat = last !== undefined && now - last.at < 1000
      last = { signal, at: now }
      if (isRepeat) return
      if (running.size === 0) process.exit(exitCodeOf(signal))
      for (const child of running) child.kill(signal)
    })
  }
}
