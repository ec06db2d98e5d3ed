import { describe, expect, it } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { statusTimeline } from '@shared/pictures/statusTimeline'
import { lane } from '@shared/pictures/timelineFrame'
import { panned, ticksOf, within, zoomed } from '@shared/pictures/timeScale'
import { rowsOf, timelineLanes, type TimelineRecords } from '@shared/pictures/timelineLanes'
import { byId } from '../rules/make'

const range = { from: '1974-01-01', until: '2028-12-31' }
const frame = { range, today: '2026-11-23', width: 1200, nameOf: () => 'Kostamuksen rakentaminen' }

const body = createRecord('body', { kind: 'council', name: local('Euregio Karelia') })
const programme = createRecord('programme', {
  name: local('Karelia CBC'),
  from: '2014-01-01',
  until: '2020-12-31',
})

function status(fields: Partial<RecordInput<'status'>>) {
  return createRecord('status', {
    subject: { kind: 'body', id: body.id },
    state: 'active',
    ...fields,
  })
}

function records(more: Partial<TimelineRecords>): TimelineRecords {
  const none = new Map<string, never>()
  return {
    body: byId([body]),
    programme: byId([programme]),
    project: none,
    region: none,
    organisation: none,
    strategy: none,
    agreement: none,
    area: none,
    status: none,
    ...more,
  }
}

describe('the lanes of the timeline', () => {
  const suspended = status({ state: 'suspendedByUs', from: '2022-03-01', precision: 'season' })
  const active = status({ from: '2000-02-24', until: '2022-02-28' })
  const treaty = status({ layer: 'legal', from: '2000-02-24' })

  it('stand under the area they belong to, those of none last, without subjects that have no history', () => {
    const area = createRecord('area', {
      name: local('Venäjä-yhteistyö'),
      links: [{ kind: 'body', id: body.id }],
    })
    const groups = timelineLanes(
      records({ area: byId([area]), status: byId([suspended, active]) }),
      'fi',
    )
    expect(groups.map((group) => [group.area?.name, group.lanes.map(({ name }) => name)])).toEqual([
      ['Venäjä-yhteistyö', ['Euregio Karelia']],
      [undefined, ['Karelia CBC']],
    ])
    expect(timelineLanes(records({ programme: new Map() }), 'fi')).toEqual([])
  })

  it('give each layer a row, and periods of a layer one after another the same row', () => {
    const [group] = timelineLanes(records({ status: byId([suspended, active, treaty]) }), 'fi')
    const rows = rowsOf(group?.lanes[0]?.periods ?? [])
    expect(rows.map((row) => row.map(({ layer, state }) => `${layer} ${state}`))).toEqual([
      ['legal active'],
      ['cooperation active', 'cooperation suspendedByUs'],
    ])
  })

  it('put periods of one layer that overlap in rows of their own', () => {
    const overlapping = status({ state: 'preparing', from: '2010-01-01', until: '2012-01-01' })
    const [group] = timelineLanes(records({ status: byId([active, overlapping]) }), 'fi')
    expect(rowsOf(group?.lanes[0]?.periods ?? [])).toHaveLength(2)
  })
})

describe('the bars of the timeline', () => {
  const barOf = (fields: Partial<RecordInput<'status'>>, today = frame.today) => {
    const groups = timelineLanes(
      records({ programme: new Map(), status: byId([status(fields)]) }),
      'fi',
    )
    const layout = statusTimeline(groups, [], { ...frame, today })
    return layout.groups[0]?.lanes[0]?.bars[0] ?? expect.fail('no bar')
  }

  it('are straight where the day is known and pointed where only the year is', () => {
    const corners = (path: string) => path.split('L').map((point) => point.replace(/[MZ]/g, ''))
    const [exactMiddle = '', exactTop = ''] = corners(
      barOf({ from: '1990-06-01', until: '1999-05-31' }).shape.solid,
    )
    expect(exactTop.split(' ')[0]).toBe(exactMiddle.split(' ')[0])
    const [middle = '', top = ''] = corners(
      barOf({ from: '1990-01-01', precision: 'year' }).shape.solid,
    )
    expect(Number(top.split(' ')[0])).toBeGreaterThan(Number(middle.split(' ')[0]) + 5)
  })

  it('go on after today when they have no end, and not when they have', () => {
    expect(barOf({ from: '2000-01-01' }).shape.coming).not.toBe('')
    expect(barOf({ from: '2000-01-01', until: '2026-12-31' }).shape.coming).toBe('')
  })

  it('begin earlier than known when nobody knows when, and stay beside the labels', () => {
    expect(barOf({ until: '1975-01-01' }).x).toBe(lane.label)
    expect(barOf({}).width).toBeGreaterThan(50)
  })

  it('keep the names of events apart', () => {
    const event = (from: string, until: string | null = null) =>
      createRecord('event', { name: local('Tapahtuma'), from, until })
    const events = [
      event('1974-01-01', '1983-12-31'),
      event('1975-01-01'),
      event('1995-01-01'),
      event('2026-12-01'),
    ]
    const placed = statusTimeline([], events, frame).events
    expect(placed.map(({ y }) => y / lane.row)).toEqual([0, 1, 0, 0])
    expect(placed[0]?.width).toBeGreaterThan(100)
    expect(placed[3]?.textX).toBeLessThan(placed[3]?.x ?? 0)
  })
})

describe('the axis', () => {
  it('has years, then months, then days, as the range grows short', () => {
    const precision = (from: string, until: string) =>
      ticksOf({ from, until }, 0, 900)[0]?.precision
    expect(precision('1974-01-01', '2028-01-01')).toBe('year')
    expect(precision('2021-01-01', '2022-01-01')).toBe('month')
    expect(precision('2022-03-01', '2022-04-15')).toBe('day')
  })

  it('zooms and moves within its bounds', () => {
    expect(zoomed(range, 0.5)).toEqual({ from: '1987-10-02', until: '2015-04-02' })
    expect(within(zoomed(range, 2), range)).toEqual(range)
    const late = within(panned({ from: '2020-01-01', until: '2028-01-01' }, 0.5), range)
    expect(late.until).toBe(range.until)
    expect(within(panned({ from: '1975-01-01', until: '1985-01-01' }, -1), range).from).toBe(
      range.from,
    )
  })
})
