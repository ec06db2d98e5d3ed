import { expect, it } from 'vitest'
import { parseQuickEntry } from '@renderer/features/agenda/outline/quickEntry'

it.each([
  ['Hankekatsaus 15 min', 'Hankekatsaus', 15],
  ['Hankekatsaus 15min', 'Hankekatsaus', 15],
  ['  Hankekatsaus   5 min. ', 'Hankekatsaus', 5],
  ['Katsaus 20 minuuttia', 'Katsaus', 20],
  ['Review 20 minutes', 'Review', 20],
  ["Review 10'", 'Review', 10],
  ['Seminaari 1 h', 'Seminaari', 60],
  ['Seminaari 1,5 h', 'Seminaari', 90],
  ['Seminaari 1 h 30 min', 'Seminaari', 90],
  ['Tauko 0 min', 'Tauko', 0],
])('%j is %j and %d minutes', (typed, title, minutes) => {
  expect(parseQuickEntry(typed)).toEqual({ title, minutes })
})

it.each([
  'Talousarvio 2027',
  'Matka 15 m',
  'Asia nro 15',
  '15 min',
  'Päivä 24 h',
  'Katsaus 999 min',
  'Kohta 12min-malli',
  'Katsaus15 min',
  '',
])('%j has no length', (typed) => {
  expect(parseQuickEntry(typed)).toEqual({ title: typed, minutes: null })
})

it('does not freeze over a long text of spaces and digits', () => {
  const typed = '1 h 1 '.repeat(50_000).trim()
  expect(parseQuickEntry(typed)).toEqual({ title: typed, minutes: null })
})
