import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { responsibilityTimelines } from '@shared/rules/responsibilityTimeline'

const area = createRecord('area', { name: local('EU-yhteistyö') })
const row = (
  from: string | null,
  until: string | null,
  kind?: RecordInput<'responsibility'>['kind'],
) =>
  createRecord('responsibility', {
    areaId: area.id,
    holderRole: 'rooli',
    from,
    until,
    kind: kind ?? 'owner',
  })

function timeline(...rows: ReturnType<typeof row>[]) {
  const [found] = responsibilityTimelines([area], rows)
  return { gaps: found?.gaps, overlaps: found?.overlaps }
}

test('a stretch without anybody is a gap, the time after the last one too', () => {
  expect(timeline(row('2020-01-01', '2020-12-31'), row('2021-03-01', '2022-05-31'))).toEqual({
    gaps: [
      { from: '2021-01-01', until: '2021-02-28' },
      { from: '2022-06-01', until: null },
    ],
    overlaps: [],
  })
  expect(timeline(row('2020-01-01', '2020-12-31'), row('2021-01-01', null)).gaps).toEqual([])
})

test('an acting owner fills a gap, a deputy does not', () => {
  const ends = row('2020-01-01', '2020-12-31')
  const comes = row('2021-07-01', null)
  expect(timeline(ends, row('2021-01-01', '2021-06-30', 'acting'), comes).gaps).toEqual([])
  expect(timeline(ends, row('2021-01-01', '2021-06-30', 'deputy'), comes).gaps).toHaveLength(1)
})

test('a long row covers shorter ones within it', () => {
  const found = timeline(row(null, '2025-12-31'), row('2021-01-01', '2021-12-31'))
  expect(found.gaps).toEqual([{ from: '2026-01-01', until: null }])
})

test('two owners at once are an overlap', () => {
  const found = timeline(row('2020-01-01', '2021-06-30'), row('2021-06-01', null))
  expect(found.overlaps).toEqual([{ from: '2021-06-01', until: '2021-06-30' }])
})
