import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../lib/capture.mjs'
import { ScriptError } from '../lib/fail.mjs'
import { packageProgram } from '../lib/paths.mjs'
import { fallback } from './fallback.mjs'
import { fallbackDist, isFallbackUnpacked, unpackFallback } from './unpack.mjs'

/** @typedef {{ dist: string, electron: string }} Electron the distribution's folder and the program within it */

/** Electron's own download: long enough for a slow line's start, short enough where a firewall swallows it. */
const downloadTimeout = 60_000

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const programNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const programName = programNames[process.platform] ?? 'electron'

/**
 * Finds an Electron to run the app with: the folder in ELECTRON_OVERRIDE_DIST_PATH, else the electron package's own
 * (downloaded now if it is missing), else on Linux x64 the fallback runtime.
 * @param {import('../lib/log.mjs').Log} log
 * @returns {Promise<Electron>}
 * @throws {ScriptError} when there is none
 */
export async function findElectron(log) {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) return overridden(override)
  const own = ownElectron()
  if (own) return own
  const hasFallback = process.platform === 'linux' && process.arch === 'x64'
  // Unpacked means that the download failed before: it is not tried again on every start.
  if (hasFallback && isFallbackUnpacked()) return useFallback(log)
  log.install('Downloading Electron …')
  const download = await downloadOwn()
  const downloaded = ownElectron()
  if (downloaded) return downloaded
  const advice = 'Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.'
  if (!hasFallback)
    throw new ScriptError(`Electron could not be downloaded (${download}). ${advice}`)
  try {
    await unpackFallback()
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    throw new ScriptError(
      `Electron could not be downloaded (${download}). ${error.message} ${advice}`,
    )
  }
  return useFallback({ ...log, info: log.install })
}

/** @param {string} dist @returns {Electron} */
function overridden(dist) {
  const electron = join(dist, programName)
  if (existsSync(electron)) return { dist, electron }
  throw new ScriptError(`ELECTRON_OVERRIDE_DIST_PATH holds no ${programName}: ${dist}`)
}

/** The electron package's own distribution, if it has been downloaded. @returns {Electron | undefined} */
function ownElectron() {
  const pathFile = packageProgram('electron/path.txt')
  if (!existsSync(pathFile)) return undefined
  const dist = packageProgram('electron/dist')
  const electron = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(electron) ? { dist, electron } : undefined
}

/** @returns {Promise<string>} the first line of what the download had to say */
async function downloadOwn() {
  const { output } = await capture(process.execPath, [packageProgram('electron/install.js')], {
    timeout: downloadTimeout,
  })
  return output.trim().split('\n')[0] || 'no answer in time'
}

/** @param {import('../lib/log.mjs').Log} log @returns {Electron} */
function useFallback(log) {
  log.info(
    `Electron's own download could not be reached: using Electron ${fallback.electronVersion} from npm, for development and tests only (delete .cache to try again).`,
  )
  return { dist: fallbackDist, electron: join(fallbackDist, 'electron') }
}
