import { expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { records } from './starter'
import { dormantStates } from '@shared/model/dormant'
import type { Source } from '@shared/model/fields'

/** What people make in their daily work is not a fact of a source. */
const ownWork = [
  'cover',
  'task',
  'template',
  'series',
  'meeting',
  'matter',
  'occurrence',
  'postponement',
  'dispatch',
]
const facts = recordKinds.filter((kind) => !ownWork.includes(kind))

test.each(facts)('each %s tells where it comes from and when that was read', (kind) => {
  const without = (records[kind] as readonly { id: string; source?: Source }[]).filter(
    ({ source }) => !source?.text || source.readOn !== '2026-11-23',
  )
  expect(without.map(({ id }) => id)).toEqual([])
  expect(records[kind].length).toBeGreaterThan(0)
})

test('an outside person’s data has a purpose and a day of review', () => {
  for (const { title, teamMember, purpose, reviewOn } of records.person)
    if (!teamMember) expect([title, purpose !== '', reviewOn]).toEqual([title, true, '2028-11-23'])
})

test('what is suspended now says what is still allowed, what is left to do and when to look again', () => {
  const suspended = records.status.filter(
    ({ state, until }) => dormantStates.has(state) && until === null,
  )
  expect(suspended.length).toBeGreaterThan(10)
  for (const { id, allowed, duties, reviewOn } of suspended)
    expect([id, allowed !== '', duties.length > 0, reviewOn !== null]).toEqual([
      id,
      true,
      true,
      true,
    ])
  const kinds = new Set(records.status.flatMap(({ duties }) => duties.map(({ kind }) => kind)))
  for (const kind of ['closingReport', 'audit', 'archive', 'website', 'retention'] as const)
    expect(kinds).toContain(kind)
})

test('the words of a partial date are kept', () => {
  const written = recordKinds.flatMap((kind) =>
    records[kind].flatMap((record) => ('asWritten' in record ? [record.asWritten] : [])),
  )
  expect(written).toEqual(
    expect.arrayContaining([
      '1974 – 1983',
      'vuodesta 1996 lähtien',
      'keväällä 2022',
      '12/2020 – 09/2021',
      'Tiistaina 6. marraskuuta',
      'marraskuun vaihteessa',
    ]),
  )
})
