/**
 * `npm test`: the checks, the unit tests and the end-to-end tests, all of them even when one fails. The last line
 * printed sums up: `N passed, N failed` or `N passed, N failed, N skipped`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printCheck, runChecks } from './lib/checks.mjs'
import { runScript } from './lib/fail.mjs'
import { packageProgram, root } from './lib/paths.mjs'
import { readPlaywright, readVitest } from './lib/results.mjs'
import { runNode } from './lib/run.mjs'
import { interruptedBy } from './lib/signals.mjs'

/** @typedef {import('./lib/results.mjs').Counts} Counts */

const results = mkdtempSync(join(tmpdir(), 'kv-desk-test-'))

/** @returns {Promise<Counts>} */
async function check() {
  const outcomes = await runChecks(printCheck)
  const passed = outcomes.filter(({ ok }) => ok).length
  return { passed, failed: outcomes.length - passed, skipped: [] }
}

/** @returns {Promise<Counts>} */
async function unit() {
  const file = join(results, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode([packageProgram('vitest/vitest.mjs'), 'run', ...reporters], {
    cwd: root,
  })
  return counted('unit', code, readVitest(file))
}

/** @returns {Promise<Counts>} */
async function endToEnd() {
  const file = join(results, 'e2e.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await runNode([join(root, 'scripts/e2e.mjs'), '--reporter=line,json'], {
    cwd: root,
    env,
  })
  return counted('end-to-end', code, readPlaywright(file))
}

/**
 * A runner that failed without a failed test, or ran no test at all, counts as one failure.
 * @param {string} name
 * @param {number} code the runner's exit code
 * @param {Counts | undefined} counts
 * @returns {Counts}
 */
function counted(name, code, counts = { passed: 0, failed: 0, skipped: [] }) {
  const ranNothing = counts.passed + counts.failed + counts.skipped.length === 0
  if (counts.failed > 0 || (code === 0 && !ranNothing)) return counts
  const reason = ranNothing ? 'gave no result' : 'failed though no test did'
  process.stdout.write(`The ${name} tests' runner ${reason} (exit code ${code}).\n`)
  return { ...counts, failed: counts.failed + 1 }
}

await runScript(async () => {
  const total = { passed: 0, failed: 0, skipped: /** @type {Counts['skipped']} */ ([]) }
  try {
    for (const [name, stage] of Object.entries({ check, unit, 'end-to-end': endToEnd })) {
      if (interruptedBy() !== undefined) break
      process.stdout.write(`\n== ${name} ==\n`)
      const { passed, failed, skipped } = await stage()
      total.passed += passed
      total.failed += failed
      total.skipped.push(...skipped)
    }
  } finally {
    rmSync(results, { recursive: true, force: true })
  }
  process.stdout.write('\n')
  for (const { title, reason } of total.skipped)
    process.stdout.write(`skipped: ${title} (${reason})\n`)
  const skippedPart = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : ''
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${skippedPart}\n`)
  return total.failed > 0 || interruptedBy() !== undefined ? 1 : 0
})
