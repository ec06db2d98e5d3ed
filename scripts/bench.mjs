/**
 * `npm run bench`: measures the built app in the real Electron and prints one table of figures as ratios to baselines
 * of the same run. A figure over its goal, or one that could not be measured, is said and fails nothing.
 */
import { printColumns } from './lib/columns.mjs'
import { runScript } from './lib/fail.mjs'
import { runForRows } from './lib/rows.mjs'

/** @typedef {import('../tests/bench/report').Row} Row */

await runScript(async () => {
  const args = ['test', '-c', 'tests/bench/playwright.config.ts', ...process.argv.slice(2)]
  const { rows, allRan } = await runForRows('KV_BENCH_ROWS', [['@playwright/test/cli.js', ...args]])
  printTable(/** @type {Row[]} */ (rows))
  if (!allRan) process.stdout.write('Something could not be measured; see above the table.\n')
  return 0
})

/** @param {Row[]} rows */
function printTable(rows) {
  const head = ['what', 'measured', 'baseline', '', 'ratio', 'goal', '']
  const cells = rows.map((row) => {
    const { measured, baseline, against, goal, unit = 'ms' } = row
    const ratio = measured / baseline
    const isMet = goal && (goal.of === 'ratio' ? ratio : measured) <= goal.limit
    const limit = goal && (goal.of === 'ratio' ? `${goal.limit} x` : `${goal.limit} ${unit}`)
    return [
      row.what,
      `${measured.toFixed()} ${unit}`,
      `${baseline.toFixed(baseline < 10 ? 1 : 0)} ${unit}`,
      against,
      `${ratio.toFixed(2)} x`,
      limit ? `<= ${limit}` : '',
      goal ? (isMet ? 'met' : 'NOT MET') : '',
    ]
  })
  printColumns(head, cells)
  for (const { what, note } of rows) if (note) process.stdout.write(`${what}: ${note}\n`)
}
