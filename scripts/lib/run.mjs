import { spawn } from 'node:child_process'
import { passOnExceptNoise } from './noise.mjs'
import { exitCodeOf, passSignalsTo } from './signals.mjs'

/**
 * Runs a program with this process's input and output until it ends.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, hideNoise?: boolean }} [options]
 *   hideNoise leaves out the lines Chromium writes to stderr about the machine it runs on
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function run(program, args, { hideNoise = false, ...place } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...place,
      // A process group of its own: a terminal sends Ctrl-C to a whole group, and it is passed on already.
      detached: process.platform !== 'win32',
      stdio: ['inherit', 'inherit', hideNoise ? 'pipe' : 'inherit'],
    })
    passSignalsTo(child)
    if (child.stderr) passOnExceptNoise(child.stderr, process.stderr)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      resolve(code ?? exitCodeOf(signal ?? 'SIGTERM'))
    })
  })
}

/**
 * Runs this same Node on a script.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options)
