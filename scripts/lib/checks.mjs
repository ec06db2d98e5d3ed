import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from './capture.mjs'
import { packageProgram, root } from './paths.mjs'

/** @typedef {{ name: string, args: string[] }} Check a program to run with Node; ok when it exits with 0 */
/** @typedef {{ name: string, ok: boolean, seconds: number, output: string }} CheckResult */

const checkedFolders = ['src', 'scripts', 'tests'].filter((name) => existsSync(join(root, name)))

/** @type {Check[]} */
const checks = [
  // The longest first, so that the others go beside it.
  { name: 'lint', args: [packageProgram('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'format', args: [packageProgram('prettier/bin/prettier.cjs'), '--check', '.'] },
  {
    name: 'types',
    args: [packageProgram('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit'],
  },
  {
    name: 'import rules',
    args: [
      packageProgram('dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs'],
      ...checkedFolders,
    ],
  },
  { name: 'dead code', args: [packageProgram('knip/bin/knip.js')] },
]

/**
 * Runs every check, two at a time.
 * @param {(result: CheckResult) => void} report called when a check is done
 * @returns {Promise<CheckResult[]>}
 */
export async function runChecks(report) {
  const waiting = [...checks]
  /** @type {CheckResult[]} */
  const results = []
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await runCheck(check)
      report(result)
      results.push(result)
    }
  }
  await Promise.all([work(), work()])
  return results
}

/** One line for a check, and for a failed one what it printed. @param {CheckResult} result */
export function printCheck({ name, ok, seconds, output }) {
  process.stdout.write(`${name}: ${ok ? 'ok' : 'failed'} (${seconds.toFixed(1)} s)\n`)
  if (!ok) process.stdout.write(`${output.trimEnd()}\n`)
}

/** @param {Check} check @returns {Promise<CheckResult>} */
async function runCheck({ name, args }) {
  const start = performance.now()
  const { code, output } = await capture(process.execPath, args, { cwd: root })
  return { name, ok: code === 0, seconds: (performance.now() - start) / 1000, output }
}
