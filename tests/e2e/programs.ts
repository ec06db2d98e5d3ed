import { spawnSync } from 'node:child_process'
import { accessSync, constants, copyFileSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join, parse } from 'node:path'
import { electronProgram, root } from './app'

/** Whether a program that is not ours can be found; its tests are skipped, with this reason, when not. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Whether LibreOffice is there with its spreadsheet part, which distributions package apart. */
export const hasCalc = (): boolean =>
  isInstalled('soffice') &&
  existsSync(join(dirname(realpathSync(output('which', ['soffice']).trim())), 'libsclo.so'))

/** Debian's own Python, for which Debian packages the parser of calendars. */
const python = '/usr/bin/python3'

/** Whether Debian's Python has a module. */
export const hasModule = (name: string): boolean =>
  spawnSync(python, ['-c', `import ${name}`]).status === 0

/** Runs a program to its end and returns what it printed; throws with its complaint when it fails. */
export function output(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 90_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return stdout
  throw new Error(`${program} ended with ${status ?? error?.message ?? 'a signal'}: ${stderr}`)
}

/** What one of the scripts in readers/ found in a file. */
export function readWith<Found>(reader: string, path: string): Found {
  return JSON.parse(output(python, [join(__dirname, 'readers', reader), path])) as Found
}

/** The text of a PDF as it stands on the pages, with every run of white space as one space. */
export const pdfText = (path: string): string =>
  output('pdftotext', ['-layout', path, '-']).replaceAll(/\s+/g, ' ')

/**
 * The texts of documents as LibreOffice opens them, by their paths, in one start of it; it works in the folder,
 * which must be the test's own. Papers of one name in two places are kept apart.
 */
export function officeTexts(paths: readonly string[], folder: string): Map<string, string> {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
  const opened = paths.map((path, index) => {
    const copy = join(folder, 'opened', `${index}${parse(path).ext}`)
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(path, copy)
    return copy
  })
  const converted = join(folder, 'converted')
  output('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    converted,
    ...opened,
  ])
  return new Map(paths.map((path, index) => [path, pdfText(join(converted, `${index}.pdf`))]))
}

/** The text of a document as LibreOffice opens it; it works in the folder, which must be the test's own. */
export const officeText = (path: string, folder: string): string =>
  officeTexts([path], folder).get(path) ?? ''

export interface CommandResult {
  readonly code: number | null
  readonly out: string
  /** What the app said; what Chromium says of the machine it runs on is left out. */
  readonly err: string
}

/** Runs one of the app's commands without a window, in Finnish. */
export function kv(...args: readonly string[]): CommandResult {
  const isRoot = process.getuid?.() === 0
  const { status, stdout, stderr } = spawnSync(
    electronProgram(),
    [...(isRoot ? ['--no-sandbox'] : []), root, '--cli', ...args],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'fi_FI.UTF-8' }, timeout: 60_000 },
  )
  const own = stderr.split('\n').filter((line) => !/^\[\d+:.*:(ERROR|WARNING):/.test(line))
  return { code: status, out: stdout, err: own.join('\n').trim() }
}
