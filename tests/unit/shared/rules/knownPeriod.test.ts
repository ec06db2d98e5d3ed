import { expect, test } from 'vitest'
import type { KnownPeriod } from '@shared/model/period'
import { contradictsWords } from '@shared/rules/knownPeriod'
import { formatKnownPeriod, formatOccasion } from '@shared/texts/period'

function period(asWritten: string, fields: Partial<KnownPeriod>): KnownPeriod {
  const open = { from: null, until: null, precision: 'day', untilPrecision: 'day' } as const
  return { ...open, ...fields, asWritten }
}

test.each([
  ['keväällä 2022', { from: '2022-03-01', precision: 'season' }],
  ['vuodesta 1996 lähtien', { from: '1996-01-01', precision: 'year' }],
  ['1974 – 1983', { from: '1974-01-01', until: '1983-12-31', precision: 'year' }],
  ['vuoden 2025 jälkeen', { from: '2026-01-01', precision: 'year' }],
  ['viimeinen hanke päättyi kesäkuussa 2023', { from: '2023-07-01', precision: 'season' }],
  ['Tiistaina 6. marraskuuta', { from: '2018-11-06', precision: 'dayOfUnknownYear' }],
  ['maaliskuussa 2022', { from: '2022-03-01', precision: 'month' }],
  ['lokakuun 2023 jälkeen', { from: '2023-11-01', precision: 'month' }],
  ['12/2020 – 09/2021', { from: '2020-12-01', until: '2021-09-30', precision: 'month' }],
  ['marraskuuhun 2005', { until: '2005-11-30', untilPrecision: 'month' }],
  ['maaliskuussa 2022', { from: '2022-01-01', precision: 'year' }],
  ['may have begun in 2022', { from: '2022-01-15', precision: 'day' }],
  ['29/07.05.00/2022', { from: '2022-11-01', precision: 'day' }],
  ['peruuntui', { from: '2022-01-01', precision: 'year' }],
] as const)('%s and its days agree', (asWritten, fields) => {
  expect(contradictsWords(period(asWritten, fields))).toBe(false)
})

test.each([
  ['keväällä 2022', { from: '2021-03-01', precision: 'season' }],
  ['keväällä 2022', { from: '2022-09-01', precision: 'season' }],
  ['maaliskuussa 2022', { from: '2022-05-01', precision: 'month' }],
  ['11/2016 alkaen', { from: '2016-02-01', precision: 'month' }],
  ['since May 2022', { from: '2022-09-12', precision: 'day' }],
  ['3.3.2022 alkaen', { from: '2022-08-03', precision: 'day' }],
  ['1974–1983', { from: '1994-01-01', until: '1998-12-31', precision: 'year' }],
  ['Tiistaina 6. marraskuuta', { from: '2017-11-06', precision: 'dayOfUnknownYear' }],
  ['on Friday 1 June', { from: '2019-06-01', precision: 'day' }],
] as const)('%s contradicts its days', (asWritten, fields) => {
  expect(contradictsWords(period(asWritten, fields))).toBe(true)
})

test('an occasion is written in the words of its source, else as one day, month or year', () => {
  const written = (asWritten: string, fields: Partial<KnownPeriod>) =>
    formatOccasion(period(asWritten, fields), 'fi')
  const day = { from: '2018-11-06', precision: 'dayOfUnknownYear' } as const
  expect(written('Tiistaina 6. marraskuuta', day)).toBe('Tiistaina 6. marraskuuta')
  expect(written('', day)).toBe('6.11.')
  expect(written('', { from: '2026-12-03' })).toBe('3.12.2026')
  expect(written('', { from: '2027-03-01', precision: 'month' })).toBe('3/2027')
  expect(written('', { from: '2026-12-03', until: '2026-12-04' })).toBe('3.12.2026–4.12.2026')
})

test('a period is written no more exactly than it is known', () => {
  const written = (fields: Partial<KnownPeriod>) => formatKnownPeriod(period('', fields), 'fi')
  const years = { from: '1974-01-01', until: '1983-12-31' }
  expect(written({ ...years, precision: 'year', untilPrecision: 'year' })).toBe('1974–1983')
  expect(written({ from: '1996-01-01', precision: 'year' })).toBe('1996–')
  const months = { from: '2020-12-01', until: '2021-09-30' }
  expect(written({ ...months, precision: 'month', untilPrecision: 'month' })).toBe('12/2020–9/2021')
  const frozen = { from: '2022-03-01', until: '2023-12-19' }
  expect(written({ ...frozen, precision: 'season' })).toBe('kevät 2022 – 19.12.2023')
  expect(written({ from: '2019-06-01', until: '2022-04-30' })).toBe('1.6.2019–30.4.2022')
})
