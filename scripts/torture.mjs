/**
 * `npm run torture`: harms the program and what it reads in every way that is known, for as long as it takes, and
 * prints one table of what was lost. Arguments go to the tests in the real Electron, such as `kill.torture.ts`;
 * without any, the fuzzing of files is run as well.
 */
import { printColumns } from './lib/columns.mjs'
import { runScript } from './lib/fail.mjs'
import { runForRows } from './lib/rows.mjs'

/** @typedef {import('../tests/torture/report').Row} Row */

const inElectron = ['@playwright/test/cli.js', 'test', '-c', 'tests/torture/playwright.config.ts']
const fuzzing = ['vitest/vitest.mjs', 'run', '--config', 'tests/torture/vitest.config.mts']

await runScript(async () => {
  const asked = process.argv.slice(2)
  const commands = [[...inElectron, ...asked], ...(asked.length === 0 ? [fuzzing] : [])]
  const { rows, allRan } = await runForRows('KV_TORTURE_ROWS', commands)
  printTable(/** @type {Row[]} */ (rows))
  process.stdout.write(allRan ? 'Nothing was lost.\n' : 'Something failed; see above the table.\n')
  return allRan ? 0 : 1
})

/** @param {Row[]} rows */
function printTable(rows) {
  const cells = rows.map(({ fault, tried, found }) => [
    fault,
    String(tried),
    Object.entries(found)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  ])
  printColumns(['fault', 'tried', 'found'], cells)
  for (const { fault, note } of rows) if (note) process.stdout.write(`${fault}: ${note}\n`)
}
