import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from './run'

const starter = 'resources/starter.json'
const broken = 'tests/fixtures/broken-record.json'
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kv-cli-'))
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

describe('usage', () => {
  test.each([
    [[], 'command is missing'],
    [['frobnicate'], 'frobnicate'],
    [['export', 'minutes'], 'export minutes'],
    [['export'], 'export'],
    [['check'], '--workspace'],
    [['check', '--workspace'], '--workspace'],
    [['check', '--workspace', starter, '--loud'], '--loud'],
    [['check', starter, '--workspace', starter], starter],
    [['list', 'meetings'], '--workspace'],
    [['generate', '--size', 'many', '--seed', '1', '--out', 'x'], '--size'],
    [['generate', '--size', '5', '--seed', '1', '--out', 'x', '--date', '1.1.2026'], '--date'],
    [['generate', '--size', '5', '--seed', '--out', 'x'], '--seed'],
    [['export', 'agenda', '--workspace', starter, '--formats', 'md', '--out', 'x'], '--meeting'],
    [
      ['export', 'agenda', '--workspace', 'x', '--meeting', 'y', '--formats', 'rtf', '--out', 'x'],
      'rtf',
    ],
    [
      [
        'export',
        'agenda',
        '--workspace',
        'x',
        '--meeting',
        'y',
        '--formats',
        'md',
        '--out',
        'x',
        '--lang',
        'no',
      ],
      '--lang',
    ],
    [
      [
        'export',
        'agenda',
        '--workspace',
        'x',
        '--meeting',
        'y',
        '--formats',
        'md',
        '--out',
        'x',
        '--include',
        'all',
      ],
      '--include',
    ],
  ])('%j ends with code 2 and one line that names the fault', async (argv, named) => {
    const { code, out, err } = await run(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(named)
  })

  test('help is written in the language of the terminal', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, err: '' })
    vi.stubEnv('LC_ALL', 'fi_FI.UTF-8')
    expect((await run('--help')).out).toContain('Paluukoodit')
    expect((await run('check')).err).toContain('Valinta puuttuu: --workspace')
  })
})

test('a reader that has gone does not stop the command, however often it is run', async () => {
  await run('--help')
  await run('--help')
  expect(() => process.stdout.emit('error', new Error('EPIPE'))).not.toThrow()
  expect(process.stdout.listenerCount('error')).toBeLessThan(5)
})

describe('check', () => {
  test('counts the records of a whole workspace', async () => {
    const { code, out, err } = await run('check', '--workspace', starter)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('starter.json: valid')
    expect(out).toMatch(/^meeting template\t3$/m)
    expect(out).toMatch(/^total\t\d+$/m)
  })

  test('lists what is wrong record by record and field by field', async () => {
    const { code, out, err } = await run('check', '--workspace', broken)
    expect(code).toBe(1)
    expect(err).toBe('broken-record.json: 12 problems\n')
    expect(out.trimEnd().split('\n')).toHaveLength(12)
    expect(out).toMatch(/^person no\. 2 \(019ab.*\): email: The e-mail address is not valid/m)
  })

  test('lists what is wrong between the records of a file that is whole', async () => {
    const workspace = JSON.parse(await readFile(starter, 'utf8')) as {
      records: { body: { id: string; parentId: string | null }[] }
    }
    const [body] = workspace.records.body
    if (body) body.parentId = body.id
    const path = join(folder, 'circle.json')
    await writeFile(path, JSON.stringify(workspace))
    const { code, out, err } = await run('check', '--workspace', path)
    expect(code).toBe(1)
    expect(err).toBe('circle.json: 1 contradiction; the file can be opened all the same\n')
    expect(out).toMatch(/^body no\. 1 \(.*\): parentId: The parent already belongs under this body/)
  })

  test.each([
    ['cut-short.json', 'cut short'],
    ['not-ours.json', 'not a KV Desk workspace'],
    ['newer-version.json', 'version 999'],
  ])('%s is refused', async (name, words) => {
    const { code, out } = await run('check', '--workspace', `tests/fixtures/${name}`)
    expect(code).toBe(1)
    expect(out).toContain(words)
  })

  test('a file that is not there is one line on stderr', async () => {
    const { code, err } = await run('check', '--workspace', join(folder, 'none.json'))
    expect(code).toBe(1)
    expect(err).toMatch(/none\.json: .+\n$/)
  })
})

test('list meetings gives id, date and title, separated by tabs, oldest first', async () => {
  const { code, out } = await run('list', 'meetings', '--workspace', starter)
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  expect(code).toBe(0)
  expect(rows.map(([, day]) => day)).toEqual(['2026-11-10', '2026-12-08', '2027-01-28'])
  expect(rows[1]?.[2]).toBe('Kansainvälisten asioiden tiimin kokous')
})

test('generate writes a workspace that check accepts', async () => {
  const out = join(folder, 'new', 'w.json')
  expect(await run('generate', '--size', '200', '--seed', '7', '--out', out)).toMatchObject({
    code: 0,
  })
  expect((await run('check', '--workspace', out)).code).toBe(0)
})
