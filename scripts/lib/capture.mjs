import { spawn } from 'node:child_process'
import { passSignalsTo } from './signals.mjs'

/**
 * @typedef {object} Captured
 * @property {number} code exit code; 1 when the program could not be started, ran out of time or was ended by a signal
 * @property {string} stdout
 * @property {string} output stdout and stderr as they came
 */

/**
 * Runs a program quietly and keeps what it printed. Never throws.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<Captured>}
 */
export function capture(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    passSignalsTo(child)
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
    })
    child.once('error', (error) => {
      resolve({ code: 1, stdout, output: `${output}${error.message}\n` })
    })
    child.once('close', (code) => {
      resolve({ code: code ?? 1, stdout, output })
    })
  })
}
