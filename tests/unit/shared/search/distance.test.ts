import { expect, test } from 'vitest'
import { distance } from '@shared/search/distance'

test.each([
  ['kokous', 'kokous', 0],
  ['kokuos', 'kokous', 1],
  ['kokos', 'kokous', 1],
  ['kokkous', 'kokous', 1],
  ['kokoas', 'kokous', 1],
  ['kolarticin', 'kolarctic', 3],
  ['neuvosto', 'kokous', 3],
])('%s is not %s', (one, other, errors) => {
  expect(distance(one, other, 2).whole).toBe(errors)
})

test('a word may be the beginning of the other', () => {
  expect(distance('nuorisoneuvso', 'nuorisoneuvosto', 2)).toEqual({ whole: 2, beginning: 1 })
  expect(distance('kolartic', 'kolarcticohjelma', 1)).toEqual({ whole: 2, beginning: 1 })
})
