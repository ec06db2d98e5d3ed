import { existsSync } from 'node:fs'
import { capture } from '../lib/capture.mjs'
import { ScriptError } from '../lib/fail.mjs'

export const isDebian =
  process.platform === 'linux' &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get')

export const isRoot = process.getuid?.() === 0

/** Libraries that Electron's program is linked to, in Debian 12's names. */
export const electronLibraries = [
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcairo2',
  'libcups2',
  'libdrm2',
  'libgbm1',
  'libglib2.0-0',
  'libgtk-3-0',
  'libnspr4',
  'libnss3',
  'libpango-1.0-0',
  'libx11-6',
  'libxcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
]

/** Debian 13 and Ubuntu 24.04 renamed some libraries in the change to 64-bit time. @param {string} name */
const laterName = (name) => `${name}t64`

/**
 * The command a person without root rights is to run.
 * @param {readonly string[]} packages
 */
export const installCommand = (packages) =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`

/**
 * Those of the packages that are not installed.
 * @param {readonly string[]} packages
 * @returns {Promise<string[]>}
 */
export async function notInstalled(packages) {
  const asked = packages.flatMap((name) => [name, laterName(name)])
  const { stdout } = await capture('dpkg-query', [
    '-W',
    '-f',
    '${Package} ${db:Status-Status}\\n',
    ...asked,
  ])
  const installed = new Set(
    stdout
      .split('\n')
      .flatMap((line) => (line.endsWith(' installed') ? [line.slice(0, line.indexOf(' '))] : [])),
  )
  return packages.filter((name) => !installed.has(name) && !installed.has(laterName(name)))
}

/**
 * Installs Debian packages. Needs root. Optional ones this distribution does not have are passed over.
 * @param {{ required: readonly string[], optional: readonly string[] }} packages
 * @throws {ScriptError} with apt's own words when the installation fails
 */
export async function installPackages({ required, optional }) {
  await apt(['update', '-qq'])
  const available = await availableNames([...required, ...optional])
  const chosen = [
    ...required.map((name) => available.get(name) ?? name),
    ...optional.flatMap((name) => available.get(name) ?? []),
  ]
  await apt(['install', '-qq', '-y', '--no-install-recommends', ...chosen])
}

/**
 * The name each package goes by in this distribution; packages it does not have are left out.
 * @param {readonly string[]} packages
 * @returns {Promise<Map<string, string>>}
 */
async function availableNames(packages) {
  const { stdout } = await capture(
    'apt-cache',
    ['policy', ...packages.flatMap((name) => [name, laterName(name)])],
    {
      env: { ...process.env, LC_ALL: 'C' },
    },
  )
  const found = new Set(
    [...stdout.matchAll(/^(\S+):\n.*\n {2}Candidate: (?!\(none\))/gm)].map((match) => match[1]),
  )
  return new Map(
    packages.flatMap((name) => {
      const here = [name, laterName(name)].find((candidate) => found.has(candidate))
      return here === undefined ? [] : [/** @type {[string, string]} */ ([name, here])]
    }),
  )
}

/** @param {string[]} args */
async function apt(args) {
  // Another apt at work is waited for, two minutes at most.
  const { code, output } = await capture('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  })
  if (code !== 0)
    throw new ScriptError(`${output.trimEnd()}\napt-get ${args[0]} failed; see above.`)
}
