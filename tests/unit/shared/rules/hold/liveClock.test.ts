import { describe, expect, test } from 'vitest'
import { liveClock } from '@shared/rules/hold/liveClock'
import { aMeeting, anItem, dataOf } from '../make'

/** A moment of the meeting's morning by its clock in Kajaani. */
const at = (clock: string) =>
  `2026-12-08T0${Number(clock.slice(0, 2)) - 2}${clock.slice(2)}:00.000Z`

function clockOf(items: ReturnType<typeof anItem>[], now: string, meeting = aMeeting()) {
  const clock = liveClock(dataOf(meeting, items), now)
  if (!clock) throw new Error('the meeting is far from its time')
  return clock
}

const rowsOf = (clock: ReturnType<typeof clockOf>) =>
  [...clock.rows.values()].map(({ planned, now }) => `${planned} ${now ?? '–'}`)

describe('the clock of a meeting that goes on', () => {
  test('later items follow the one that runs late', () => {
    const items = [
      anItem('a', { minutes: 10, startedAt: at('09:00') }),
      anItem('b', { minutes: 20, startedAt: at('09:12') }),
      anItem('c', { minutes: 30 }),
    ]
    const clock = clockOf(items, at('09:42'))
    expect(rowsOf(clock)).toEqual(['09:00 09:00', '09:10 09:12', '09:30 09:42'])
    expect(clock).toMatchObject({
      lateMinutes: 12,
      endsAt: '10:12',
      overrunMinutes: 0,
      elapsed: 30,
    })
  })

  test('an item that is within its time ends as planned', () => {
    const items = [
      anItem('a', { minutes: 20, startedAt: at('09:00') }),
      anItem('b', { minutes: 5 }),
    ]
    expect(clockOf(items, at('09:05'))).toMatchObject({
      lateMinutes: 0,
      endsAt: '09:25',
      elapsed: 5,
    })
  })

  test('a fixed clock time is waited for, and ahead of the plan is told', () => {
    const items = [
      anItem('a', { minutes: 30, startedAt: at('09:00') }),
      anItem('b', { minutes: 10, startedAt: at('09:10') }),
      anItem('c', { minutes: 10, fixedStart: '10:00' }),
    ]
    const clock = clockOf(items, at('09:15'))
    expect(rowsOf(clock)[2]).toBe('10:00 10:00')
    expect(clock).toMatchObject({ lateMinutes: -20, endsAt: '10:10' })
  })

  test('before it is opened, a meeting is late by as much as it should have begun', () => {
    expect(clockOf([anItem('a', { minutes: 10 })], at('09:07'))).toMatchObject({
      lateMinutes: 7,
      endsAt: '09:17',
      elapsed: null,
    })
    expect(clockOf([anItem('a', { minutes: 10 })], at('08:30'))).toMatchObject({
      lateMinutes: 0,
      endsAt: '09:10',
    })
  })

  test('what was taken off has no time, and what was skipped is not waited for', () => {
    const text = { fi: '', en: '', sv: '' }
    const items = [
      anItem('a', { minutes: 60 }),
      anItem('b', { minutes: 10, startedAt: at('09:00') }),
      anItem('c', { minutes: 60, outcome: { code: 'removed', text } }),
    ]
    const clock = clockOf(items, at('09:01'))
    expect(rowsOf(clock)).toEqual(['09:00 –', '10:00 09:00', '10:10 –'])
    expect(clock.endsAt).toBe('09:10')
  })

  test('a meeting far from its time has no live clock', () => {
    const data = dataOf(aMeeting(), [anItem('a')])
    expect(liveClock(data, '2026-12-10T07:00:00.000Z')).toBeNull()
    expect(liveClock(data, '2026-11-23T07:00:00.000Z')).toBeNull()
  })
})

describe('what to cut so that the meeting ends in time', () => {
  const running = anItem('a', { minutes: 10, startedAt: at('09:00') })
  const cutOf = (...items: ReturnType<typeof anItem>[]) =>
    clockOf([running, ...items], at('09:30')).toCut?.title?.fi

  test('nothing while it fits', () => {
    expect(cutOf(anItem('b', { minutes: 60 }))).toBeUndefined()
  })

  test('one that is long enough, information before a decision, the shorter first', () => {
    expect(
      cutOf(
        anItem('b', { minutes: 30, kind: 'decision' }),
        anItem('c', { minutes: 20, kind: 'information' }),
        anItem('d', { minutes: 15, kind: 'information' }),
        anItem('e', { minutes: 5, kind: 'information' }),
      ),
    ).toBe('d')
  })

  test('the longest when none is long enough, and never what every meeting does', () => {
    expect(
      cutOf(
        anItem('b', { minutes: 40, slot: 'other' }),
        anItem('c', { minutes: 15, kind: 'information' }),
        anItem('d', { minutes: 10, kind: 'decision' }),
        anItem('e', { minutes: 35, slot: 'closing' }),
      ),
    ).toBe('c')
  })

  test('an expert who has come is heard', () => {
    const expertIds = ['01900000-0000-7000-8000-0000000000aa']
    expect(
      cutOf(
        anItem('b', { minutes: 40, kind: 'information', expertIds }),
        anItem('c', { minutes: 30, kind: 'decision' }),
      ),
    ).toBe('c')
  })
})
