import { rename } from 'node:fs/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { report } from '../../../src/main/log'

afterEach(() => vi.restoreAllMocks())

function reported(error: unknown): string {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  report('place', error)
  return String(written.mock.calls[0]?.[0])
}

it('tells the place and the error, and no name of a file that a person has given', async () => {
  const paths = ['/ei ole/Keksitty Henkilö.xlsx', '/ei ole/Toinen Keksitty.xlsx'] as const
  const error: unknown = await rename(...paths).catch((refused: unknown) => refused)
  const line = reported(error)
  expect(line).toMatch(/^\[place\] Error: ENOENT: no such file or directory, rename '…' -> '…'/)
  expect(line).not.toContain('Keksitty')
})

it('tells any other error with where it came from, and words as they are', () => {
  const line = reported(new TypeError('x is not a function'))
  expect(line).toContain('[place] TypeError: x is not a function')
  expect(line).toContain('log.test.ts')
  vi.restoreAllMocks()
  expect(reported('too long')).toBe('[place] too long\n')
})
