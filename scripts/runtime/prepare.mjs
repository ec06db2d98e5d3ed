import { isRoot } from './debian.mjs'
import { findElectron } from './electron.mjs'
import { ensureNeeds, lacksDisplay } from './needs.mjs'
import { startXvfb } from './xvfb.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} electron the Electron program
 * @property {NodeJS.ProcessEnv} env the environment to run it in: display and Electron's place for other tools
 * @property {readonly string[]} displays the displays in memory that were started; none where there is a real one
 * @property {string[]} args arguments it needs on this machine, before the app's folder
 * @property {() => Promise<void>} dispose takes down what was started for it; to be called when the work is done
 */

/**
 * Makes an Electron ready to run on this machine; see electron.mjs, needs.mjs and xvfb.mjs for what that takes.
 * @param {{ log: import('../lib/log.mjs').Log, checkPrograms?: readonly string[], displays?: number }} options
 *   checkPrograms: Debian packages to install in the same go where that is possible
 *   displays: how many displays in memory to start where there is none, for tests beside each other
 * @returns {Promise<Runtime>}
 * @throws {import('../lib/fail.mjs').ScriptError} one clear line when the machine cannot run it
 */
export async function prepareRuntime({ log, checkPrograms = [], displays: wanted = 1 }) {
  const { dist, electron } = await findElectron(log)
  await ensureNeeds(electron, log, checkPrograms)
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    // electron-vite knows only the first of these, Electron's own command only the second.
    ELECTRON_EXEC_PATH: electron,
    ELECTRON_OVERRIDE_DIST_PATH: dist,
  }
  // Set by editors written in Electron for their terminals; with it Electron would start as plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  // Chromium's sandbox refuses to work for root.
  const args = process.platform === 'linux' && isRoot ? ['--no-sandbox'] : []
  if (!lacksDisplay) return { electron, env, args, displays: [], dispose: () => Promise.resolve() }
  const started = await Promise.all(Array.from({ length: wanted }, startXvfb))
  const displays = started.map(({ display }) => display)
  const dispose = async () => {
    for (const { stop } of started) await stop()
  }
  log.info(`No display here: running under Xvfb on ${displays.join(' and ')}.`)
  return { electron, env: { ...env, DISPLAY: displays[0] }, args, displays, dispose }
}
