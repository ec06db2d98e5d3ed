import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from './run'

const broken = 'tests/fixtures/broken-record.json'
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kv-export-'))
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

describe('export agenda', () => {
  const fixture = 'tests/fixtures/barents-2013-kirkenes.json'
  const exportTo = async (out: string, ...more: string[]) => {
    const [id = ''] = (await run('list', 'meetings', '--workspace', fixture)).out.split('\t')
    const fixed = ['--workspace', fixture, '--meeting', id, '--out', out]
    return run('export', 'agenda', ...fixed, ...more)
  }

  test('writes the papers in the language of the meeting and prints their paths', async () => {
    const { code, out, err } = await exportTo(folder, '--formats', 'docx,ics,eml,md,html')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const files = await readdir(folder)
    expect(out.trimEnd().split('\n').sort()).toEqual(files.map((name) => join(folder, name)).sort())
    expect(files.map((name) => name.split('.').at(-1)).sort()).toEqual([
      'docx',
      'eml',
      'html',
      'ics',
      'md',
    ])
    const markdown = await readFile(
      join(folder, files.find((name) => name.endsWith('.md')) ?? ''),
      'utf8',
    )
    expect(markdown).toContain('RR 7/2013')
    expect(markdown).toContain('Barents handlingsprogram')
  })

  test('leaves out what --include does not name', async () => {
    const team = 'tests/fixtures/team-template-a.json'
    const [id = ''] = (await run('list', 'meetings', '--workspace', team)).out.split('\t')
    const read = async (name: string, ...more: string[]) => {
      const out = join(folder, name)
      const fixed = ['--workspace', team, '--meeting', id, '--formats', 'md', '--out', out]
      await run('export', 'agenda', ...fixed, ...more)
      return readFile(join(out, (await readdir(out))[0] ?? ''), 'utf8')
    }
    expect(await read('all')).toContain('Esityslista hyväksytään.')
    const bare = await read('bare', '--include', 'times', '--lang', 'en')
    expect(bare).not.toContain('The agenda is adopted.')
    expect(bare).toContain('Opening of the meeting')
  })

  test('an unknown meeting and a broken workspace are one line on stderr, and nothing is written', async () => {
    const rest = ['--formats', 'md', '--out', join(folder, 'x')]
    const unknown = await run(
      'export',
      'agenda',
      '--workspace',
      fixture,
      '--meeting',
      'abc',
      ...rest,
    )
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toContain('abc')
    const bad = await run('export', 'agenda', '--workspace', broken, '--meeting', 'abc', ...rest)
    expect(bad.code).toBe(1)
    expect(bad.err).toMatch(/broken-record\.json: person no\. 2 .*12 problems.*\n$/)
    expect(await readdir(folder)).toEqual([])
  })

  test('a target that is a file, not a folder, is refused', async () => {
    const target = join(folder, 'file')
    await writeFile(target, 'x')
    const { code, err } = await exportTo(target, '--formats', 'md')
    expect(code).toBe(1)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(await readFile(target, 'utf8')).toBe('x')
  })
})
