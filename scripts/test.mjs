/**
 * `npm test`: the checks, the unit tests and the end-to-end tests, all of them even when one fails. The last line
 * printed sums up: `N passed, N failed` or `N passed, N failed, N skipped`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { printCheck, runChecks } from './lib/checks.mjs'
import { runScript } from './lib/fail.mjs'
import { packageProgram, root } from './lib/paths.mjs'
import { readPlaywright, readVitest } from './lib/results.mjs'
import { runNode } from './lib/run.mjs'
import { interruptedBy } from './lib/signals.mjs'

/** @typedef {import('./lib/results.mjs').Outcome} Outcome */

const results = mkdtempSync(join(tmpdir(), 'kv-desk-test-'))

/** @returns {Promise<Outcome>} */
async function check() {
  const outcomes = await runChecks(printCheck)
  const failures = outcomes
    .filter(({ ok }) => !ok)
    .map(({ name, output }) => ({ title: name, reason: output }))
  return { passed: outcomes.length - failures.length, failures, skipped: [] }
}

/** @returns {Promise<Outcome>} */
async function unit() {
  const file = join(results, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode([packageProgram('vitest/vitest.mjs'), 'run', ...reporters], {
    cwd: root,
  })
  return judged('unit', code, readVitest(file))
}

/** @returns {Promise<Outcome>} */
async function endToEnd() {
  const file = join(results, 'e2e.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await runNode([join(root, 'scripts/e2e.mjs'), '--reporter=line,json'], {
    cwd: root,
    env,
  })
  return judged('end-to-end', code, readPlaywright(file))
}

/**
 * A runner that failed without a failed test, or ran no test at all, counts as one failure.
 * @param {string} name
 * @param {number} code the runner's exit code
 * @param {Outcome | undefined} outcome
 * @returns {Outcome}
 */
function judged(name, code, outcome = { passed: 0, failures: [], skipped: [] }) {
  const { passed, failures, skipped } = outcome
  const ranNothing = passed + failures.length + skipped.length === 0
  if (failures.length > 0 || (code === 0 && !ranNothing)) return outcome
  const reason = ranNothing ? 'gave no result' : 'failed though no test did'
  const failure = { title: `the ${name} tests' runner`, reason: `${reason} (exit code ${code})` }
  return { ...outcome, failures: [failure] }
}

/** The beginning of what a test failed with, without colours, each line set in. @param {string} reason */
function shortened(reason) {
  const lines = stripVTControlCharacters(reason).split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, 25)
    .map((line) => `    ${line.slice(0, 240)}\n`)
    .join('')
}

/** @returns {import('./lib/results.mjs').Told[]} */
function told() {
  return []
}

await runScript(async () => {
  const total = { passed: 0, failures: told(), skipped: told(), unsteady: told() }
  try {
    for (const [name, stage] of Object.entries({ check, unit, 'end-to-end': endToEnd })) {
      if (interruptedBy() !== undefined) break
      process.stdout.write(`\n== ${name} ==\n`)
      const { passed, failures, skipped, unsteady = [] } = await stage()
      total.passed += passed
      total.failures.push(...failures)
      total.skipped.push(...skipped)
      total.unsteady.push(...unsteady)
    }
  } finally {
    rmSync(results, { recursive: true, force: true })
  }
  process.stdout.write('\n')
  const failed = total.failures.length
  // Last, so that they are seen where only the end of a long output is kept.
  for (const { title, reason } of total.unsteady)
    process.stdout.write(`unsteady: ${title}\n${shortened(reason)}`)
  for (const { title, reason } of total.failures)
    process.stdout.write(`failed: ${title}\n${shortened(reason)}`)
  for (const { title, reason } of total.skipped)
    process.stdout.write(`skipped: ${title} (${reason})\n`)
  const skippedPart = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : ''
  process.stdout.write(`${total.passed} passed, ${failed} failed${skippedPart}\n`)
  return failed > 0 || interruptedBy() !== undefined ? 1 : 0
})
