import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from './capture.mjs'
import { ScriptError } from './fail.mjs'
import { packageProgram, root } from './paths.mjs'

export const electronVite = packageProgram('electron-vite/bin/electron-vite.js')

/** What a whole build leaves behind, one file per process: a build that broke half-way lacks one or has an old one. */
const outputs = ['out/main/index.js', 'out/preload/index.js', 'out/renderer/index.html']

/** Files and folders the build reads. */
const isSource = (/** @type {string} */ name) =>
  ['src', 'resources', 'package.json', 'package-lock.json'].includes(name) ||
  /^electron\.vite\.config\.\w+$|^tsconfig.*\.json$/.test(name)

/** @param {string} path @returns {number} milliseconds since 1970; 0 when there is no such file */
const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/**
 * The latest change below a path. Folders count too: a removed file shows only in its folder's time.
 * @param {string} path
 * @returns {number}
 */
function latestChange(path) {
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, latestChange(join(path, name))),
    own.mtimeMs,
  )
}

function isBuildCurrent() {
  const oldestOutput = Math.min(...outputs.map((path) => modifiedAt(join(root, path))))
  const sources = [...readdirSync(root).filter(isSource), 'scripts/lib/firstScreen.mjs']
  return oldestOutput > Math.max(...sources.map((name) => latestChange(join(root, name))))
}

/**
 * Builds the app into out/ unless what is there is newer than everything it is made from.
 * @param {import('./log.mjs').Log} log
 * @throws {ScriptError} when the build fails, with the builder's output
 */
export async function buildIfNeeded(log) {
  if (isBuildCurrent()) return
  log.info('Building the app …')
  const { code, output } = await capture(process.execPath, [electronVite, 'build'], { cwd: root })
  if (code !== 0)
    throw new ScriptError(`${output.trimEnd()}\nThe app could not be built; see above.`)
}
