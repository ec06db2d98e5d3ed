import { describe, expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { firstDayOf, nextPlannedDay, seriesPlan } from '@shared/rules/seriesPlan'
import { momentOf } from '@shared/rules/time'
import { aMeeting } from './make'

const series = (fields: Partial<RecordInput<'series'>>) =>
  createRecord('series', { name: local('Tiimi'), meetingType: 'team', ...fields })

const meetingOn = (day: string) =>
  aMeeting({
    start: momentOf(day, '09:00', 'Europe/Helsinki'),
    end: momentOf(day, '10:00', 'Europe/Helsinki'),
  })

const days = (fields: Partial<RecordInput<'series'>>, from: string, until: string) =>
  seriesPlan(series(fields), [], from, until).map(({ day }) => day)

describe('the days of a rhythm', () => {
  test('every second Tuesday, across the change of clocks and of the year', () => {
    const tuesdays = { rhythm: 'biweekly', firstDay: '2026-10-13' } as const
    expect(days(tuesdays, '2026-10-20', '2026-11-30')).toEqual([
      '2026-10-27',
      '2026-11-10',
      '2026-11-24',
    ])
    expect(days(tuesdays, '2027-01-01', '2027-01-15')).toEqual(['2027-01-05'])
  })

  test('the first Monday of each month', () => {
    const mondays = { rhythm: 'monthly', firstDay: '2026-09-07' } as const
    expect(days(mondays, '2026-09-01', '2027-01-31')).toEqual([
      '2026-09-07',
      '2026-10-05',
      '2026-11-02',
      '2026-12-07',
      '2027-01-04',
    ])
  })

  test('a fifth Thursday is the last one in every month, and does not drift to the fourth', () => {
    const fifth = { rhythm: 'monthly', firstDay: '2026-10-29', onHoliday: 'keep' } as const
    expect(days(fifth, '2026-10-01', '2027-04-30')).toEqual([
      '2026-10-29',
      '2026-11-26',
      '2026-12-31',
      '2027-01-28',
      '2027-02-25',
      '2027-03-25',
      '2027-04-29',
    ])
  })

  test('the last Friday also where the first one chosen is a fourth', () => {
    const last = { rhythm: 'monthly', firstDay: '2026-09-25', lastOfMonth: true } as const
    expect(days(last, '2026-09-01', '2026-11-30')).toEqual([
      '2026-09-25',
      '2026-10-30',
      '2026-11-27',
    ])
    // Chosen in the middle of a month, it begins with that month's last.
    const middle = { ...last, firstDay: '2026-09-04' } as const
    expect(days(middle, '2026-09-01', '2026-09-30')).toEqual(['2026-09-25'])
  })

  test('none without a rhythm or a day to count from', () => {
    expect(
      days({ rhythm: 'asNeeded', firstDay: '2026-09-07' }, '2026-01-01', '2027-01-01'),
    ).toEqual([])
    expect(days({ rhythm: 'weekly' }, '2026-01-01', '2027-01-01')).toEqual([])
  })
})

describe('a time far from the first day', () => {
  const rhythms = ['weekly', 'biweekly', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const
  test.each(rhythms)('%s: the same days as when all are counted from the first', (rhythm) => {
    for (const lastOfMonth of [false, true]) {
      const fields = { rhythm, firstDay: '2017-08-31', lastOfMonth, onHoliday: 'keep' } as const
      const all = days(fields, '2017-08-01', '2028-12-31')
      for (const from of ['2017-08-31', '2025-03-30', '2026-01-01', '2027-10-31']) {
        const until = `${Number(from.slice(0, 4)) + 1}-12-31`
        const within = all.filter((day) => day !== null && day >= from && day <= until)
        expect(within).not.toEqual([])
        expect(days(fields, from, until)).toEqual(within)
      }
    }
  })
})

describe('holidays and exceptions', () => {
  // 6.1.2027 is Epiphany, a Wednesday; 13.1. is not a holiday.
  const wednesdays = { rhythm: 'weekly', firstDay: '2026-12-30' } as const
  test.each([
    ['later', '2027-01-07'],
    ['earlier', '2027-01-05'],
    ['skip', null],
    ['keep', '2027-01-06'],
  ] as const)('a holiday: %s', (onHoliday, day) => {
    const plan = seriesPlan(series({ ...wednesdays, onHoliday }), [], '2027-01-06', '2027-01-13')
    expect(plan.map((one) => one.day)).toEqual([day, '2027-01-13'])
    expect(plan[0]?.because).toBe(onHoliday === 'keep' ? null : 'holiday')
  })

  test('a day moved or left out by hand wins over the holiday', () => {
    const exceptions = [{ day: '2027-01-06', movedTo: '2027-01-11' }, { day: '2027-01-20' }]
    const plan = seriesPlan(series({ ...wednesdays, exceptions }), [], '2027-01-06', '2027-01-20')
    expect(plan.map(({ day, because }) => [day, because])).toEqual([
      ['2027-01-11', 'exception'],
      ['2027-01-13', null],
      [null, 'exception'],
    ])
  })
})

describe('the meetings that stand for the plan', () => {
  const tuesdays = series({ rhythm: 'weekly', firstDay: '2026-12-01' })

  test('a meeting moved by a day is the one of its week; a cancelled one keeps its day', () => {
    const moved = meetingOn('2026-12-07')
    const cancelled = { ...meetingOn('2026-12-15'), state: 'cancelled' as const }
    const plan = seriesPlan(tuesdays, [moved, cancelled], '2026-12-01', '2026-12-15')
    expect(plan.map(({ meeting }) => meeting?.id ?? null)).toEqual([null, moved.id, cancelled.id])
    // Whoever asks for the next one may call it again.
    expect(nextPlannedDay(tuesdays, [moved, cancelled], '2026-12-01')).toBe('2026-12-15')
    // Another meeting in its place is the one of the day.
    const instead = meetingOn('2026-12-16')
    const again = seriesPlan(tuesdays, [cancelled, instead], '2026-12-15', '2026-12-15')
    expect(again[0]?.meeting?.id).toBe(instead.id)
  })

  test('the next day is after the latest meeting, and not one left out', () => {
    const met = [meetingOn('2026-12-09')]
    expect(nextPlannedDay(tuesdays, met, '2026-12-01')).toBe('2026-12-15')
    const exceptions = [{ day: '2026-12-15', movedTo: null }]
    expect(nextPlannedDay({ ...tuesdays, exceptions }, met, '2026-12-01')).toBe('2026-12-22')
    expect(nextPlannedDay(tuesdays, [], '2026-12-03')).toBe('2026-12-08')
  })

  test('a rhythm without a first day is counted from meetings that take place, wherever it is asked', () => {
    const uncounted = series({ rhythm: 'weekly', firstDay: null })
    const held = meetingOn('2026-12-02')
    const cancelled = { ...meetingOn('2026-12-04'), state: 'cancelled' as const }
    const removed = { ...meetingOn('2026-12-05'), deletedAt: '2026-12-05T08:00:00.000Z' }
    const all = [held, cancelled, removed]
    expect(firstDayOf(uncounted, all, '2026-12-07')).toBe('2026-12-02')
    const plan = seriesPlan(uncounted, all, '2026-12-07', '2026-12-20')
    expect(plan.map(({ ruleDay }) => ruleDay)).toEqual(['2026-12-09', '2026-12-16'])
  })

  test('of two meetings near the same day the second stands for the next free one', () => {
    const [first, second] = [meetingOn('2026-12-08'), meetingOn('2026-12-11')]
    const plan = seriesPlan(tuesdays, [first, second], '2026-12-01', '2026-12-15')
    expect(plan.map(({ meeting }) => meeting?.id ?? null)).toEqual([null, first.id, null])
    const fortnightly = series({ rhythm: 'biweekly', firstDay: '2026-12-01' })
    const both = seriesPlan(fortnightly, [first, second], '2026-12-01', '2026-12-15')
    expect(both.map(({ meeting }) => meeting?.id ?? null)).toEqual([first.id, second.id])
  })
})
