/**
 * Starts the app whose folder is given on the command line, as the default app of Electron's own distribution does.
 * Runs inside the fallback runtime only (scripts/runtime/unpack.mjs copies it there).
 */
const electron = require('electron')
const fs = require('node:fs')
const path = require('node:path')

/**
 * Electron has these two for its own default app; they are not part of its published types.
 * @typedef {import('electron').App & { setVersion(version: string): void, setAppPath(path: string): void }} DefaultApp
 */
const app = /** @type {DefaultApp} */ (electron.app)

/**
 * The app's folder (the first argument that is no switch) and the scripts asked for with -r before it.
 * @param {string[]} args
 */
function readArguments(args) {
  /** @type {string[]} */
  const required = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (arg === '-r' || arg === '--require') required.push(args[(index += 1)] ?? '')
    else if (!arg.startsWith('-')) return { folder: path.resolve(arg), required }
  }
  return { folder: undefined, required }
}

const { folder, required } = readArguments(process.argv.slice(1))
if (folder === undefined) {
  process.stderr.write('Give the folder of the app to start.\n')
  app.exit(1)
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  for (const file of required) require(path.resolve(file))
  /** @type {{ name: string, productName?: string, version?: string }} */
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  app.setName(about.productName ?? about.name)
  app.setVersion(about.version ?? '0.0.0')
  app.setAppPath(folder)
  require(folder)
}
