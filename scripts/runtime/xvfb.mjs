import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ScriptError } from '../lib/fail.mjs'

const startTimeout = 15_000

/** @typedef {import('node:net').Socket} Socket */

/**
 * Starts a display in memory (Xvfb) on a free number.
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>} display as DISPLAY wants it, for example ':1'
 * @throws {ScriptError} when it does not start
 */
export async function startXvfb() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset']
  // A group of its own: Ctrl-C must not take the display away before Electron has closed its windows.
  const child = spawn('Xvfb', args, { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const kill = () => {
    child.kill()
  }
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
    // It was let go of below; now its end is waited for.
    child.ref()
    kill()
    await ended
  }
  try {
    return { display: `:${await displayNumber(child)}`, stop }
  } catch (error) {
    kill()
    throw error
  }
}

/**
 * Waits until Xvfb says which number it chose.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function displayNumber(child) {
  const errors = /** @type {Socket} */ (child.stdio[2])
  const answer = /** @type {Socket} */ (child.stdio[3])
  return new Promise((resolve, reject) => {
    let complaint = ''
    let number = ''
    /** @param {string} reason */
    const fail = (reason) => {
      clearTimeout(timer)
      reject(new ScriptError(`Xvfb did not start: ${reason}`))
    }
    const timer = setTimeout(() => {
      fail(`no display within ${startTimeout / 1000} seconds`)
    }, startTimeout)
    child.once('error', (error) => {
      fail(error.message)
    })
    child.once('close', (code) => {
      fail(complaint.trim().split('\n').at(-1) || `exit code ${code}`)
    })
    errors.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      complaint += text
    })
    answer.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      number += text
      if (!number.endsWith('\n')) return
      clearTimeout(timer)
      // Neither the display nor its pipes keep this process alive once its work is done.
      answer.destroy()
      errors.unref()
      child.unref()
      resolve(number.trim())
    })
  })
}
