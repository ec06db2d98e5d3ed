import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { tokenFor } from '../../../../src/main/files/tokens'
import { fileHandlers } from '../../../../src/main/requests/files'

const openPath = vi.hoisted(() => vi.fn<(path: string) => Promise<string>>())
vi.mock('electron', () => ({ shell: { openPath } }))

const folder = mkdtempSync(join(tmpdir(), 'kv-open-'))
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

it('a file that the system does not open is reported without its name', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const path = join(folder, 'Keksitty Henkilö.docx')
  writeFileSync(path, '')
  openPath.mockImplementation((asked) => Promise.resolve(`No program opens ${asked}.`))
  const answer = await fileHandlers['files.open'](tokenFor(path))
  expect(openPath).toHaveBeenCalledWith(path)
  expect(answer).toEqual({ ok: false, code: 'failed' })
  expect(written.mock.calls.map(([line]) => line)).toEqual(['[open file] the system refused\n'])
})
