import { expect, test } from 'vitest'
import { readTimes } from '@shared/rules/quickAdd/readTimes'

const timesIn = (text: string) =>
  readTimes(text).map((one) => [text.slice(one.start, one.end), one.value ?? one.problem.code])

test.each([
  ['klo 16', '16:00'],
  ['klo 16.30', '16:30'],
  ['klo 9:05', '09:05'],
  ['kello 7', '07:00'],
  ['at 4pm', '16:00'],
  ['at 4.30 p.m.', '16:30'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['at 16:30', '16:30'],
  ['KLO 8', '08:00'],
  ['klo 25', 'noSuchTime'],
  ['klo 12.75', 'noSuchTime'],
  ['at 13pm', 'noSuchTime'],
])('%s', (text, time) => {
  expect(timesIn(text)).toEqual([[text, time]])
  expect(timesIn(`Lausunto ${text}, kiitos`)).toEqual([[text, time]])
})

test('a number without its mark, or a time with an end, is text', () => {
  const texts = [
    '16.30',
    'Kokous klo 9–11',
    'Kokous klo 9.00-10.30',
    'at home',
    '4 pmiles',
    'kloonit 3',
  ]
  expect(texts.flatMap(timesIn)).toEqual([])
})
