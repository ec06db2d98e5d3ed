import { expect, test } from 'vitest'
import type { KnownPeriod } from '@shared/model/period'
import { contradictsWords } from '@shared/rules/contradictsWords'

const months = { precision: 'month', untilPrecision: 'month' } as const

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
  ['peruuntui', { from: '2022-01-01', precision: 'year' }],
  ['12/2020 – 09/2021', { ...months, from: '2020-12-01', until: '2021-09-30' }],
  ['huhti–kesäkuussa 2026', { from: '2026-04-01', precision: 'month' }],
  ['joulukuun 2025 jälkeen', { from: '2026-01-01', precision: 'month' }],
  ['1.6.2019–30.4.2022', { from: '2019-06-01', until: '2022-04-30' }],
  ['14.3.2022 jälkeen', { from: '2022-03-15' }],
  ['10/2010 § 159', { from: '2010-10-01', precision: 'month' }],
  ['maaliskuussa 2022', { from: '2022-01-01', precision: 'year' }],
  ['marraskuuhun 2005', { until: '2005-11-30', untilPrecision: 'month' }],
  ['29/07.05.00/2022', { from: '2022-11-01', precision: 'day' }],
  ['it may begin in 2026', { from: '2026-01-01', precision: 'month' }],
] as const)('%s and its days agree', (asWritten, fields) => {
  expect(contradictsWords(period(asWritten, fields))).toBe(false)
})

test.each([
  ['keväällä 2022', { from: '2021-03-01', precision: 'season' }],
  ['keväällä 2022', { from: '2022-09-01', precision: 'season' }],
  ['1974–1983', { from: '1994-01-01', until: '1998-12-31', precision: 'year' }],
  ['Tiistaina 6. marraskuuta', { from: '2017-11-06', precision: 'dayOfUnknownYear' }],
  ['on Friday 1 June', { from: '2019-06-01', precision: 'day' }],
  ['1974–1983', { from: '1974-01-01', until: '1993-12-31', precision: 'year' }],
  ['12/2020 – 09/2021', { ...months, from: '2020-12-01', until: '2022-09-30' }],
  ['kesäkuussa 2019', { from: '2019-09-01', precision: 'month' }],
  ['in May 2019', { from: '2019-03-01', precision: 'month' }],
  ['1.6.2019–30.4.2022', { from: '2019-06-10', until: '2022-04-30' }],
  ['14.3.2022', { from: '2022-03-04' }],
  ['11/2016 alkaen', { from: '2016-02-01', precision: 'month' }],
  ['since May 2022', { from: '2022-09-12', precision: 'day' }],
] as const)('%s contradicts its days', (asWritten, fields) => {
  expect(contradictsWords(period(asWritten, fields))).toBe(true)
})
