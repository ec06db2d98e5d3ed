import { describe, expect, test } from 'vitest'
import { runningOrder, type RunningOrder } from '@shared/rules/clock'
import { aMeeting, anItem, dataOf } from './make'

function lines(order: RunningOrder) {
  return order.rows.map((row) => {
    const conflict = row.conflict ? ` ${row.conflict}` : ''
    return `${row.occurrence.title?.fi ?? ''} ${row.start}–${row.end} ${row.minutes}${conflict}`
  })
}

function run(items: ReturnType<typeof anItem>[], meeting = aMeeting()) {
  return runningOrder(dataOf(meeting, items))
}

describe('runningOrder', () => {
  test('runs from the start and sums against the length', () => {
    const order = run([anItem('a', { minutes: 10 }), anItem('b', { minutes: 35 })])
    expect(lines(order)).toEqual(['a 09:00–09:10 10', 'b 09:10–09:45 35'])
    expect(order).toMatchObject({
      plannedMinutes: 45,
      availableMinutes: 90,
      overrunMinutes: 0,
      endsAt: '09:45',
    })
  })

  test('tells the overrun', () => {
    const order = run([anItem('a', { minutes: 60 }), anItem('b', { minutes: 45 })])
    expect(order).toMatchObject({ plannedMinutes: 105, overrunMinutes: 15, endsAt: '10:45' })
  })

  test('an item with sub-items lasts as long as they do', () => {
    const a = anItem('a', { minutes: 50 })
    const parts = [
      anItem('a1', { parentId: a.id, minutes: 10 }),
      anItem('a2', { parentId: a.id, minutes: 20 }),
    ]
    const order = run([a, ...parts, anItem('b', { minutes: 5 })])
    expect(lines(order)).toEqual([
      'a 09:00–09:30 30',
      'a1 09:00–09:10 10',
      'a2 09:10–09:30 20',
      'b 09:30–09:35 5',
    ])
    expect(order.rows.map((row) => row.depth)).toEqual([0, 1, 1, 0])
    expect(order.plannedMinutes).toBe(35)
  })

  test('a section lasts as long as its items, held or following', () => {
    const held = anItem('a', { section: true, minutes: 99 })
    const items = [
      held,
      anItem('a1', { parentId: held.id, minutes: 10 }),
      anItem('b', { section: true }),
      anItem('c', { minutes: 15 }),
      anItem('d', { minutes: 5 }),
      anItem('e', { section: true }),
    ]
    expect(lines(run(items))).toEqual([
      'a 09:00–09:10 10',
      'a1 09:00–09:10 10',
      'b 09:10–09:30 20',
      'c 09:10–09:25 15',
      'd 09:25–09:30 5',
      'e 09:30–09:30 0',
    ])
  })

  test('a fixed time jumps forward, or is marked late when the items before run past it', () => {
    const items = [
      anItem('a', { minutes: 10 }),
      anItem('b', { minutes: 20, fixedStart: '09:30' }),
      anItem('c', { minutes: 10, fixedStart: '09:45' }),
      anItem('d', { minutes: 5, fixedStart: '10:00' }),
    ]
    const order = run(items)
    expect(lines(order)).toEqual([
      'a 09:00–09:10 10',
      'b 09:30–09:50 20 gap',
      'c 09:50–10:00 10 late',
      'd 10:00–10:05 5',
    ])
    expect(order).toMatchObject({ plannedMinutes: 45, endsAt: '10:05' })
  })

  test('empty time before a fixed time counts towards the overrun', () => {
    const order = run([anItem('a', { minutes: 20, fixedStart: '10:20' })])
    expect(order).toMatchObject({ plannedMinutes: 20, overrunMinutes: 10, endsAt: '10:40' })
  })

  test('hidden items take no time and cannot be late', () => {
    const hidden = anItem('a', { minutes: 30, visibility: 'hidden', fixedStart: '10:00' })
    const child = anItem('a1', { parentId: hidden.id, minutes: 30 })
    const order = run([hidden, child, anItem('b', { minutes: 5 })])
    expect(lines(order)).toEqual(['a 09:00–09:00 0', 'a1 09:00–09:00 0', 'b 09:00–09:05 5'])
  })

  test('counts through the night when clocks go back and forward', () => {
    const back = aMeeting({ start: '2026-10-25T00:30:00.000Z', end: '2026-10-25T03:00:00.000Z' })
    const autumn = run([anItem('a', { minutes: 60 }), anItem('b', { minutes: 60 })], back)
    expect(lines(autumn)).toEqual(['a 03:30–03:30 60', 'b 03:30–04:30 60'])
    const forward = aMeeting({ start: '2026-03-29T00:30:00.000Z', end: '2026-03-29T02:00:00.000Z' })
    const spring = run(
      [anItem('a', { minutes: 60 }), anItem('b', { fixedStart: '05:00' })],
      forward,
    )
    expect(lines(spring)).toEqual(['a 02:30–04:30 60', 'b 05:00–05:05 5 gap'])
  })

  test('a fixed time on the second day of a meeting', () => {
    const meeting = aMeeting({ start: '2022-05-30T10:00:00.000Z', end: '2022-05-31T12:00:00.000Z' })
    const items = [anItem('a', { minutes: 120 }), anItem('b', { fixedStart: '09:00', minutes: 30 })]
    const order = run(items, meeting)
    expect(lines(order)).toEqual(['a 13:00–15:00 120', 'b 09:00–09:30 30 gap'])
    expect(order.overrunMinutes).toBe(0)
  })

  test('clock times are those of the meeting’s zone', () => {
    const order = run([anItem('a')], aMeeting({ timeZone: 'Europe/Brussels' }))
    expect(order.endsAt).toBe('08:05')
  })

  test('an empty agenda ends when it starts', () => {
    expect(run([])).toMatchObject({ rows: [], plannedMinutes: 0, endsAt: '09:00' })
  })
})
