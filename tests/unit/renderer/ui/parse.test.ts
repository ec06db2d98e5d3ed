import { describe, expect, it } from 'vitest'
import { parseClock, parseDay, parseNumber } from '@renderer/ui/form/parse'

const today = '2026-11-23'

describe('parseDay', () => {
  it.each([
    ['5.3.2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['5.3.26', '2026-03-05'],
    ['5.3.69', '2069-03-05'],
    ['5.3.70', '1970-03-05'],
    [' 5. 3. 2026 ', '2026-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['29.2.2028', '2028-02-29'],
  ])('reads %s', (typed, day) => {
    expect(parseDay(typed, today)).toBe(day)
  })

  it.each([
    ['5.3.', '2027-03-05'],
    ['5.3', '2027-03-05'],
    ['24.12.', '2026-12-24'],
    ['1.9.', '2026-09-01'],
  ])('takes the year nearest to today for %s', (typed, day) => {
    expect(parseDay(typed, today)).toBe(day)
  })

  it('looks back over the turn of the year', () => {
    expect(parseDay('30.12.', '2027-01-04')).toBe('2026-12-30')
  })

  it.each([
    '31.2.',
    '31.2.2026',
    '29.2.2026',
    '0.3.2026',
    '5.13.2026',
    '5',
    'tiistai',
    '5.3.202',
    '',
  ])('refuses %s', (typed) => {
    expect(parseDay(typed, today)).toBeNull()
  })
})

describe('parseClock', () => {
  it.each([
    ['9', '09:00'],
    ['9.00', '09:00'],
    ['9:30', '09:30'],
    ['klo 9', '09:00'],
    ['klo 13.15', '13:15'],
    ['kl. 9.30', '09:30'],
    ['0915', '09:15'],
    ['23.59', '23:59'],
  ])('reads %s', (typed, clock) => {
    expect(parseClock(typed)).toBe(clock)
  })

  it.each(['24', '9.60', '9.5', 'aamu', ''])('refuses %s', (typed) => {
    expect(parseClock(typed)).toBeNull()
  })
})

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1 200', 1200],
    ['−3', -3],
  ])('reads %s', (typed, value) => {
    expect(parseNumber(typed)).toBe(value)
  })

  it.each(['', 'x', '1,2,3', '1e5'])('refuses %s', (typed) => {
    expect(parseNumber(typed)).toBeNull()
  })
})
