import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countValues } from '@shared/workspace/countValues'

const bytes = (text: string) => new TextEncoder().encode(text)

/** The values in a value, itself included; something empty counts for two, as its bracket stands for one inside. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  const inside = Object.values(value).map(valuesIn)
  return 1 + (inside.length === 0 ? 1 : inside.reduce((sum, one) => sum + one))
}

test('values are counted as JSON.parse makes them, whatever is in texts', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (json) => {
      expect(countValues(bytes(json))).toBe(valuesIn(JSON.parse(json)))
    }),
  )
  expect(countValues(bytes(String.raw`["a,[{\"", "\\", ",\\\",", 1]`))).toBe(5)
})

test('bytes that are no JSON are counted to their end', () => {
  const counts = ['', '"', '"\\', '[{"a', '"\\",'].map((text) => countValues(bytes(text)))
  expect(counts).toEqual([1, 1, 1, 3, 1])
  expect(countValues(bytes('{}'.repeat(500)))).toBe(501)
})
