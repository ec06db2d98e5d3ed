import { expect, test } from 'vitest'
import { duty, dutyBars, type DutyBar, type DutyLane } from '@shared/pictures/dutyBars'

const range = { from: '2020-01-01', until: '2029-12-31' }
const width = duty.label + 1000

const bar = (label: string, from: string | null, until: string | null): DutyBar => ({
  id: label,
  kind: 'owner',
  label,
  from,
  until,
})

const lane = (fields: Partial<DutyLane>): DutyLane => ({
  id: 'eu',
  name: 'EU-yhteistyö',
  problems: [],
  bars: [],
  gaps: [],
  overlaps: [],
  ...fields,
})

function only(fields: Partial<DutyLane>) {
  const [placed] = dutyBars([lane(fields)], range, width).lanes
  if (!placed) throw new Error('There is no lane.')
  return placed
}

test('an open end goes on to the edge, and the last day belongs to its bar', () => {
  const { bars, gaps } = only({
    bars: [bar('edeltäjä', null, '2022-12-31'), bar('seuraaja', '2024-01-01', null)],
    gaps: [{ from: '2023-01-01', until: '2023-12-31' }],
  })
  const [before, after] = bars
  const [gap] = gaps
  expect(before?.x).toBe(duty.label)
  expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(gap?.x ?? 0)
  expect((gap?.x ?? 0) + (gap?.width ?? 0)).toBeCloseTo(after?.x ?? 0)
  expect((after?.x ?? 0) + (after?.width ?? 0)).toBe(width)
})

test('each bar has a row of its own, and a lane is as high as its words need', () => {
  const quiet = only({ bars: [bar('yksi', null, null)] })
  const two = only({ bars: [bar('yksi', null, null), bar('toinen', null, null)] })
  expect((two.bars[1]?.y ?? 0) - (two.bars[0]?.y ?? 0)).toBe(duty.row)
  const long = only({ name: 'Interreg Auroran seuranta- ja ohjauskomitea', problems: ['Aukko'] })
  expect(long.nameLines.length).toBe(2)
  expect(long.problemLines).toEqual(['Aukko'])
  expect(long.height).toBeGreaterThan(quiet.height)
})

test('a name is cut to its bar, and left out where there is no room for it', () => {
  const words = 'maakuntahallituksen puheenjohtaja'
  const label = (until: string) => only({ bars: [bar(words, '2020-01-01', until)] }).bars[0]?.label
  expect(label('2029-12-31')).toBe(words)
  expect(label('2021-06-30')).toMatch(/^maakunta.*…$/)
  expect(label('2020-01-31')).toBe('')
})
