import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, root, test } from './app'
import { type CommandResult, kv } from './programs'
import { fixturePath, onlyMeeting, readWorkspace, starterPath } from './workspaces'

function expectRefused(result: CommandResult, code: 1 | 2, line: RegExp) {
  expect(result.err).toMatch(line)
  expect(result.err.split('\n')).toHaveLength(1)
  expect(result.code).toBe(code)
}

test('check counts the records of a sound workspace', () => {
  const { code, out, err } = kv('check', '--workspace', starterPath)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^starter\.json: kunnossa\n/)
  const tasks = readWorkspace(starterPath).records['task'] ?? []
  expect(out).toContain(`\ntehtävä\t${tasks.length}\n`)
})

test('check names the record and the field of every problem', () => {
  const result = kv('check', '--workspace', fixturePath('broken-record'))
  expectRefused(result, 1, /^broken-record\.json: 12 virhettä$/)
  for (const problem of [
    /henkilö nro 2 \(\S+\): email: Sähköpostiosoite ei ole kelvollinen/,
    /henkilö nro 2 \(\S+\): shoeSize: Kenttää ei tunneta/,
    /tehtävä nro 2 \(\S+\): title: Kirjoita otsikko/,
    /kokous nro 1 \(\S+\): end: Päättyminen on ennen alkua/,
    /asiakohta nro 1 \(\S+\): minutes: Kesto on 0–600 minuuttia/,
  ])
    expect(result.out).toMatch(problem)
})

test('check says what is wrong with a file as a whole', () => {
  const problems = {
    'cut-short': 'Tiedosto on jäänyt kesken: sen loppu puuttuu.',
    'newer-version':
      /uudemmalla ohjelmalla \(tiedostomuodon versio 999, tämä ohjelma osaa version \d\)/,
    'not-ours': 'Tiedosto ei ole KV Deskin työtilatiedosto.',
  }
  for (const [name, problem] of Object.entries(problems)) {
    const result = kv('check', '--workspace', fixturePath(name))
    expectRefused(result, 1, new RegExp(`^${name}\\.json: `))
    expect(result.out.trim()).toMatch(problem)
  }
  expectRefused(kv('check', '--workspace', '/missing.json'), 1, /missing\.json: .*ei löydy/)
})

test('list meetings prints id, day and title, one meeting a line', () => {
  const meetings = readWorkspace(starterPath).records['meeting'] ?? []
  const { code, out, err } = kv('list', 'meetings', '--workspace', starterPath)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  expect(lines.map(([id]) => id).toSorted()).toEqual(meetings.map(({ id }) => id).toSorted())
  for (const [, day, title, ...rest] of lines) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(title).not.toBe('')
    expect(rest).toEqual([])
  }
})

test('generate gives the same bytes for the same seed, and they are valid', ({ folder }) => {
  const files = ['a', 'b', 'c'].map((name) => join(folder, `${name}.json`))
  for (const [index, file] of files.entries()) {
    const seed = index < 2 ? '7' : '8'
    const args = ['--size', '400', '--seed', seed, '--date', '2026-11-23', '--out', file]
    expect(kv('generate', ...args)).toMatchObject({ code: 0, err: '' })
  }
  const [first, same, other] = files.map((file) => readFileSync(file, 'utf8'))
  expect(first).toBe(same)
  expect(first).not.toBe(other)
  const { code, out } = kv('check', '--workspace', files[0] ?? '')
  expect(code).toBe(0)
  const total = Number(/yhteensä\t(\d+)/.exec(out)?.[1])
  expect(total).toBeGreaterThan(320)
  expect(total).toBeLessThan(480)
  for (const kind of Object.keys(readWorkspace(files[0] ?? '').records))
    expect(readWorkspace(files[0] ?? '').records[kind]?.length, kind).toBeGreaterThan(0)
})

test('wrong usage ends with 2 and says what is wrong', () => {
  expectRefused(kv(), 2, /^Komento puuttuu/)
  expectRefused(kv('print'), 2, /^Komentoa ei tunneta: print/)
  expectRefused(kv('check'), 2, /^Valinta puuttuu: --workspace/)
  expectRefused(kv('check', '--workspace', starterPath, '--lang', 'fi'), 2, /--lang/)
  expectRefused(kv('generate', '--size', 'x', '--seed', '1', '--out', 'y'), 2, /--size .*: x\./)
})

test('export refuses what it cannot do, and leaves older files alone', ({ folder }) => {
  const workspace = fixturePath('team-template-a')
  const { id } = onlyMeeting(readWorkspace(workspace).records)
  const out = join(folder, 'out')
  mkdirSync(out)
  const run = (meeting: string, formats: string, place = out) =>
    kv(
      'export',
      'agenda',
      '--workspace',
      workspace,
      '--meeting',
      meeting,
      '--formats',
      formats,
      '--out',
      place,
    )
  expectRefused(run(id, 'docx,doc'), 2, /--formats .*: doc\./)
  expectRefused(run('nobody', 'docx'), 1, /Kokousta ei ole työtilassa: nobody/)
  expect(readdirSync(out)).toEqual([])
  const file = join(folder, 'file')
  writeFileSync(file, 'old')
  expectRefused(run(id, 'md', join(file, 'below')), 1, /file/)
  expect(readFileSync(file, 'utf8')).toBe('old')
})

test('npm run kv passes on exit code and output', () => {
  const script = join(root, 'scripts/kv.mjs')
  // What has ended at once may end while Chromium starts a helper, which Chromium tells of.
  const ofChromium = /^\[\d+:.*:ERROR:zygote_linux\.cc.*\n/gm
  const run = (...args: string[]) => {
    const done = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: root })
    return { ...done, stderr: done.stderr.replaceAll(ofChromium, '') }
  }
  const help = run('--help')
  expect(help.stdout).toContain('export agenda')
  expect({ code: help.status, err: help.stderr }).toEqual({ code: 0, err: '' })
  const refused = run('check', '--workspace', fixturePath('not-ours'))
  expect(refused.status).toBe(1)
  expect(refused.stderr.trim().split('\n')).toHaveLength(1)
  expect(existsSync(join(root, 'out/main/index.js'))).toBe(true)
})
