import { capture } from '../lib/capture.mjs'
import { ScriptError } from '../lib/fail.mjs'
import {
  electronLibraries,
  installCommand,
  installPackages,
  isDebian,
  isRoot,
  notInstalled,
} from './debian.mjs'

/** Without a font like Arial the letters, and so the line breaks, differ from what people see. */
const fonts = ['fonts-liberation2']

/** True when Linux has no screen to draw on. */
export const lacksDisplay =
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']

/**
 * Sees to it that the machine has what Electron needs to run: on Debian as root it is installed, elsewhere the
 * missing things are named. Other systems bring everything themselves.
 * @param {string} electron the Electron program
 * @param {import('../lib/log.mjs').Log} log
 * @param {readonly string[]} checkPrograms Debian packages that are good to have but not needed
 * @throws {ScriptError} when something needed is missing and cannot be installed from here
 */
export async function ensureNeeds(electron, log, checkPrograms = []) {
  if (process.platform !== 'linux') return
  const libraries = await missingLibraries(electron)
  const lacksXvfb = lacksDisplay && !(await hasProgram('Xvfb'))
  if (!isDebian) {
    const missing = [...libraries, ...(lacksXvfb ? ['Xvfb'] : [])]
    if (missing.length > 0) throw new ScriptError(missingLine(missing))
    return
  }
  const required = [
    ...(libraries.length > 0 ? await notInstalled(electronLibraries) : []),
    ...(lacksXvfb ? ['xvfb'] : []),
  ]
  const wantsFonts = required.length > 0 || checkPrograms.length > 0
  const optional = await notInstalled([...(wantsFonts ? fonts : []), ...checkPrograms])
  if (isRoot) {
    await install(required, optional, log)
    const still = libraries.length > 0 ? await missingLibraries(electron) : []
    if (still.length > 0) throw new ScriptError(missingLine(still))
  } else if (required.length > 0) {
    throw new ScriptError(
      `Electron needs some of Debian's packages: ${installCommand([...required, ...optional])}`,
    )
  } else if (checkPrograms.length > 0 && optional.length > 0) {
    log.install(
      `Tests that need these programs are skipped; to run them: ${installCommand(optional)}`,
    )
  }
}

/** @param {string[]} missing */
const missingLine = (missing) => `Electron cannot start; missing here: ${missing.join(', ')}`

/**
 * @param {string[]} required
 * @param {string[]} optional
 * @param {import('../lib/log.mjs').Log} log
 */
async function install(required, optional, log) {
  const all = [...required, ...optional]
  if (all.length === 0) return
  log.install(`Installing with apt-get: ${all.join(' ')}`)
  try {
    await installPackages({ required, optional })
  } catch (error) {
    if (required.length > 0 || !(error instanceof ScriptError)) throw error
    log.install(`${error.message} Going on without.`)
  }
}

/** @param {string} program @returns {Promise<string[]>} shared libraries it is linked to and this machine lacks */
async function missingLibraries(program) {
  const { stdout } = await capture('ldd', [program])
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}

/** @param {string} program */
const hasProgram = async (program) =>
  (await capture('/bin/sh', ['-c', `command -v ${program}`])).code === 0
