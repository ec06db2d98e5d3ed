import { expect, test } from 'vitest'
import { isLate, lastChange, lateMoments } from '@shared/rules/tasks/lateness'
import { aTask } from '../make'

const today = '2026-11-23'
/** Noon in Finland. */
const noon = { today, now: '2026-11-23T10:00:00.000Z' }

test('what is due on a day is late when the day is over, and only while it is open', () => {
  expect(isLate(aTask({ due: today }), noon)).toBe(false)
  expect(isLate(aTask({ due: '2026-11-22' }), noon)).toBe(true)
  expect(isLate(aTask(), noon)).toBe(false)
  expect(isLate(aTask({ due: '2026-11-22', status: 'waiting' }), noon)).toBe(true)
  for (const status of ['done', 'dropped'] as const)
    expect(isLate(aTask({ due: '2026-11-22', dueTime: '09:00', status }), noon)).toBe(false)
})

test('what is due at an hour is late from that hour on, by the clock of its zone', () => {
  const due = (dueTime: string, dueZone = 'Europe/Helsinki', day = today) =>
    isLate(aTask({ due: day, dueTime, dueZone }), noon)
  expect(due('11:59')).toBe(true)
  expect(due('12:00')).toBe(true)
  expect(due('12:01')).toBe(false)
  // Noon in Finland is 11 in Brussels, 10 in Reykjavík and 19 in Tokyo.
  expect(due('11:01', 'Europe/Brussels')).toBe(false)
  expect(due('10:00', 'Atlantic/Reykjavik')).toBe(true)
  expect(due('18:59', 'Asia/Tokyo')).toBe(true)
  expect(due('19:01', 'Asia/Tokyo')).toBe(false)
  // Tomorrow has begun, and is over for what is due before it, east of here; yesterday goes on west of here.
  expect(due('00:30', 'Pacific/Kiritimati', '2026-11-24')).toBe(false)
  expect(due('23:59', 'Pacific/Pago_Pago', '2026-11-22')).toBe(false)
})

test('the hour is that of the season', () => {
  const summer = { today: '2026-06-09', now: '2026-06-09T09:00:00.000Z' }
  expect(isLate(aTask({ due: '2026-06-09', dueTime: '12:00' }), summer)).toBe(true)
  expect(isLate(aTask({ due: '2026-06-09', dueTime: '12:01' }), summer)).toBe(false)
})

test('lateness changes at midnight and at the hours of open tasks of the days around, and at no other moment', () => {
  const tasks = [
    aTask({ due: today, dueTime: '16:00' }),
    aTask({ due: today, dueTime: '09:00' }),
    aTask({ due: today, dueTime: '10:00', status: 'done' }),
    aTask({ due: today }),
    aTask({ due: '2026-12-23', dueTime: '09:00' }),
  ]
  const moments = lateMoments(tasks, today)
  expect(moments).toEqual(['2026-11-23T07:00:00.000Z', '2026-11-23T14:00:00.000Z'])
  const midnight = '2026-11-22T22:00:00.000Z'
  expect(lastChange(moments, '2026-11-23T06:59:00.000Z')).toBe(midnight)
  expect(lastChange(moments, '2026-11-23T07:00:00.000Z')).toBe('2026-11-23T07:00:00.000Z')
  expect(lastChange(moments, noon.now)).toBe('2026-11-23T07:00:00.000Z')
  // What is judged at the last change is judged as at the moment itself.
  for (const now of ['2026-11-23T06:59:00.000Z', noon.now, '2026-11-23T15:00:00.000Z'])
    for (const task of tasks)
      expect(isLate(task, { today, now: lastChange(moments, now) })).toBe(
        isLate(task, { today, now }),
      )
  expect(lastChange(moments, '2026-11-23T22:00:00.000Z')).toBe('2026-11-23T22:00:00.000Z')
})
