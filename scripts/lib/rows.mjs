import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareRuntime } from '../runtime/prepare.mjs'
import { buildIfNeeded } from './build.mjs'
import { fullLog } from './log.mjs'
import { packageProgram, root } from './paths.mjs'
import { runNode } from './run.mjs'

/**
 * Runs programs of the repository's packages on the built app, which hand rows of figures over by a file: one JSON
 * object on each line of the file that the environment variable names.
 * @param {string} variable
 * @param {string[][]} commands each a program of a package, such as `@playwright/test/cli.js`, and its arguments
 * @returns {Promise<{ rows: unknown[], allRan: boolean }>} the rows, and whether every program ended well
 */
export async function runForRows(variable, commands) {
  await buildIfNeeded(fullLog)
  const { env, dispose } = await prepareRuntime({ log: fullLog })
  const folder = mkdtempSync(join(tmpdir(), 'kv-desk-rows-'))
  const file = join(folder, 'rows.jsonl')
  let allRan = true
  try {
    for (const [program = '', ...args] of commands) {
      const command = [packageProgram(program), ...args]
      const code = await runNode(command, { env: { ...env, [variable]: file }, cwd: root })
      allRan &&= code === 0
    }
    return { rows: readRows(file), allRan }
  } finally {
    await dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} file @returns {unknown[]} */
function readRows(file) {
  if (!existsSync(file)) return []
  /** @type {unknown} */
  const rows = JSON.parse(`[${readFileSync(file, 'utf8').trim().replaceAll('\n', ',')}]`)
  return /** @type {unknown[]} */ (rows)
}
