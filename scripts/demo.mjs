/**
 * `npm run demo`: plays the main job on the starter workspace in the real Electron, in Finnish and English, and leaves
 * the exported files and pictures of the screens in out/demo.
 */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildIfNeeded } from './lib/build.mjs'
import { runScript } from './lib/fail.mjs'
import { fullLog } from './lib/log.mjs'
import { packageProgram, root } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { prepareRuntime } from './runtime/prepare.mjs'

const folder = join(root, 'out/demo')

await runScript(async () => {
  await buildIfNeeded(fullLog)
  const { env, dispose } = await prepareRuntime({ log: fullLog })
  try {
    rmSync(folder, { recursive: true, force: true })
    const playwright = packageProgram('@playwright/test/cli.js')
    const args = ['test', '-c', 'tests/demo/playwright.config.ts', ...process.argv.slice(2)]
    const code = await runNode([playwright, ...args], { env, cwd: root })
    for (const path of filesBelow(folder)) {
      const kilobytes = Math.ceil(statSync(path).size / 1000)
      process.stdout.write(`${relative(root, path)}\t${kilobytes} kB\n`)
    }
    return code
  } finally {
    await dispose()
  }
})

/** @param {string} place @returns {string[]} */
function filesBelow(place) {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}
