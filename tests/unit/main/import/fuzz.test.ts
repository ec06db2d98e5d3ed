import { expect, it } from 'vitest'
import { fuzzImports, importedFormats } from '../../../torture/imports'

/** Each takes about a second; `npm run torture` tries ten thousand. */
const rounds = { XLSX: 60, CSV: 100, ICS: 150, VCF: 150, EML: 100 }

it.each(importedFormats)('takes a harmed %s file in whole or refuses it', async (format) => {
  const { found } = await fuzzImports(format, rounds[format])
  const { refused, 'taken in whole': taken, ...faults } = found
  expect(refused + taken).toBe(rounds[format])
  expect(Object.values(faults).every((count) => count === 0)).toBe(true)
  expect(Object.prototype).not.toHaveProperty('polluted')
})
