/**
 * `npm run bench`: measures the built app in the real Electron and prints one table of figures as ratios to baselines
 * of the same run. A figure over its goal, or one that could not be measured, is said and fails nothing.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from './lib/build.mjs'
import { runScript } from './lib/fail.mjs'
import { fullLog } from './lib/log.mjs'
import { packageProgram, root } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { prepareRuntime } from './runtime/prepare.mjs'

/** @typedef {import('../tests/bench/report').Row} Row */

await runScript(async () => {
  await buildIfNeeded(fullLog)
  const { env, dispose } = await prepareRuntime({ log: fullLog })
  const folder = mkdtempSync(join(tmpdir(), 'kv-desk-bench-'))
  const file = join(folder, 'rows.jsonl')
  try {
    const playwright = packageProgram('@playwright/test/cli.js')
    const args = ['test', '-c', 'tests/bench/playwright.config.ts', ...process.argv.slice(2)]
    const code = await runNode([playwright, ...args], {
      env: { ...env, KV_BENCH_ROWS: file },
      cwd: root,
    })
    printTable(readRows(file))
    if (code !== 0) process.stdout.write('Something could not be measured; see above the table.\n')
    return 0
  } finally {
    await dispose()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** @param {string} file @returns {Row[]} one row on each line */
function readRows(file) {
  if (!existsSync(file)) return []
  /** @type {unknown} */
  const rows = JSON.parse(`[${readFileSync(file, 'utf8').trim().replaceAll('\n', ',')}]`)
  return /** @type {Row[]} */ (rows)
}

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
  const widths = head.map((_, at) =>
    Math.max(...[head, ...cells].map((row) => row[at]?.length ?? 0)),
  )
  const line = (/** @type {string[]} */ row) =>
    `${row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()}\n`
  process.stdout.write(`\n${line(head)}${line(widths.map((width) => '-'.repeat(width)))}`)
  for (const row of cells) process.stdout.write(line(row))
  for (const { what, note } of rows) if (note) process.stdout.write(`${what}: ${note}\n`)
}
