import { expect, test } from 'vitest'
import * as format from '@shared/texts/format'
import { formatKnownPeriod } from '@shared/texts/period'

const nbsp = '\u00a0'
const writings = ['fi', 'sv', 'en', 'british', 'iso'] as const

/** Each table: how the same thing is written in every way, in the order of `writings`. */
function expectWritten(
  write: (writing: (typeof writings)[number]) => string,
  expected: readonly string[],
) {
  expect(writings.map(write)).toEqual(expected)
}

test('a day has no leading zeros in Finnish, and two digits where the way of writing has them', () => {
  const day = ['5.3.2026', '5.3.2026', '5.3.2026', '05/03/2026', '2026-03-05']
  expectWritten((writing) => format.formatDay('2026-03-05', writing), day)
  const short = ['5.3.', '5.3.', '5.3.', '05/03', '2026-03-05']
  expectWritten((writing) => format.formatDayShort('2026-03-05', writing), short)
  const month = ['3/2026', '3/2026', '3/2026', '3/2026', '2026-03']
  expectWritten((writing) => format.formatMonth('2026-03', writing), month)
})

test('a clock time has a full stop in Finnish and Swedish, and always two digits for minutes', () => {
  const clock = ['9.05', '9.05', '9:05', '9:05', '09:05']
  expectWritten((writing) => format.formatClock('09:05', writing), clock)
})

test('thousands and the euro are kept together by no-break spaces', () => {
  const money = [
    `497${nbsp}166,00`,
    `497${nbsp}166,00`,
    '497,166.00',
    '497,166.00',
    `497${nbsp}166,00`,
  ]
  expectWritten((writing) => format.formatMoney(49_716_600, writing), money)
  const euros = [
    `497${nbsp}166,00${nbsp}€`,
    `497${nbsp}166,00${nbsp}€`,
    '€497,166.00',
    '€497,166.00',
    `497${nbsp}166,00${nbsp}€`,
  ]
  expectWritten((writing) => format.formatEuros(49_716_600, writing), euros)
  const percent = [`90,5${nbsp}%`, `90,5${nbsp}%`, '90.5%', '90.5%', `90,5${nbsp}%`]
  expectWritten((writing) => format.formatTenths(905, writing), percent)
})

test('klo stays with its time, and a range has a dash without spaces', () => {
  expect(format.formatClockRange('09:00', '11:00', 'fi')).toBe(`klo${nbsp}9.00–11.00`)
  expect(format.formatClockRange('09:00', '11:00', 'sv')).toBe(`kl.${nbsp}9.00–11.00`)
  expect(format.formatClockRange('09:00', '11:00', 'en')).toBe('9:00–11:00')
})

test('the language gives the words and the person the way of writing', () => {
  const meeting = {
    start: '2026-12-08T07:00:00.000Z',
    end: '2026-12-08T08:30:00.000Z',
    timeZone: 'Europe/Helsinki',
  }
  const written = (language: 'fi' | 'en') =>
    writings.map((writing) => format.formatMeetingTime(meeting, language, writing))
  expect(written('fi')).toEqual([
    `tiistai 8.12.2026 klo${nbsp}9.00–10.30`,
    `tiistai 8.12.2026 klo${nbsp}9.00–10.30`,
    `tiistai 8.12.2026 klo${nbsp}9:00–10:30`,
    `tiistai 08/12/2026 klo${nbsp}9:00–10:30`,
    `tiistai 2026-12-08 klo${nbsp}09:00–10:30`,
  ])
  expect(written('en')).toEqual([
    'Tuesday 8.12.2026, 9.00–10.30',
    'Tuesday 8.12.2026, 9.00–10.30',
    'Tuesday 8 December 2026, 9:00–10:30',
    'Tuesday 8 December 2026, 9:00–10:30',
    'Tuesday 2026-12-08, 09:00–10:30',
  ])
})

test('a period of ISO days has spaces around its dash, another has none', () => {
  const period = { from: '2019-06-01', until: '2022-04-30' }
  expect(format.formatPeriod(period.from, period.until)).toBe('1.6.2019–30.4.2022')
  expect(format.formatPeriod(period.from, period.until, 'iso')).toBe('2019-06-01 – 2022-04-30')
  expect(format.formatPeriod(period.from, null, 'iso')).toBe('2019-06-01–')
  const spring = { ...period, precision: 'season' } as const
  expect(formatKnownPeriod(spring, 'fi', 'british')).toBe('kesä 2019 – 30/04/2022')
})

test('months and lists are words of the language', () => {
  expect(format.formatMonthTitle('2026-03', 'fi')).toBe('maaliskuu 2026')
  expect(format.formatMonthTitle('2026-03', 'en')).toBe('March 2026')
  expect(format.formatList(['Kainuu', 'Lappi', 'Pohjois-Karjala'], 'fi')).toBe(
    'Kainuu, Lappi ja Pohjois-Karjala',
  )
  expect(format.formatRoundEuros(150_000_000, 'fi')).toBe(`1,5${nbsp}milj.${nbsp}€`)
})
