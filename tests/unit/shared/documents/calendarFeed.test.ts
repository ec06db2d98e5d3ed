import { expect, test } from 'vitest'
import { calendarFeed, composeCalendar } from '@shared/documents/calendarFeed'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { aMeeting } from '../rules/make'

const me = '01900000-0000-7000-8000-00000000000a'
const other = '01900000-0000-7000-8000-00000000000b'

const aTask = (fields: Partial<RecordInput<'task'>>) =>
  createRecord('task', { title: 'Lausunto', ...fields })

const today = '2026-11-25'
const all = { meetings: 'all', deadlines: 'all' } as const
const own = { meetings: 'own', deadlines: 'own' } as const
const nothing = { meetings: [], tasks: [], covers: [], me, today, share: all }

test('own meetings are those one is called to, chairs or writes the minutes of', () => {
  const meetings = [
    aMeeting({ title: local('Kutsuttu'), participants: [{ personId: me }] }),
    aMeeting({ title: local('Johdettu'), chairId: me }),
    aMeeting({ title: local('Kirjattu'), secretaryId: me }),
    aMeeting({ title: local('Vieras'), participants: [{ personId: other }] }),
  ]
  const feed = composeCalendar({ ...nothing, meetings, share: own }, 'fi')
  expect(feed.meetings.map(({ title }) => title)).toEqual(['Kutsuttu', 'Johdettu', 'Kirjattu'])
  expect(composeCalendar({ ...nothing, meetings, share: own, me: null }, 'fi').meetings).toEqual([])
  expect(composeCalendar({ ...nothing, meetings }, 'fi').meetings).toHaveLength(4)
})

test('a cancelled meeting leaves the file, and so does one that is long past', () => {
  const meetings = [
    aMeeting({ state: 'cancelled' }),
    aMeeting({ start: '2026-05-28T07:00:00.000Z', end: '2026-05-28T08:00:00.000Z' }),
    aMeeting({ start: '2026-05-29T07:00:00.000Z', end: '2026-05-29T08:00:00.000Z' }),
  ]
  const feed = composeCalendar({ ...nothing, meetings }, 'fi')
  expect(feed.meetings.map(({ start }) => start)).toEqual(['2026-05-29T07:00:00.000Z'])
})

test('a deadline is the day of an open task, mine also on days when I stand in', () => {
  const tasks = [
    aTask({ due: '2026-12-12', assigneeId: me }),
    aTask({ due: '2026-12-10', assigneeId: other, title: 'Sijaisena' }),
    aTask({ due: '2026-12-20', assigneeId: other, title: 'Sijaisuuden jälkeen' }),
    aTask({ due: '2026-12-12', assigneeId: me, status: 'done' }),
    aTask({ due: null, assigneeId: me }),
  ]
  const cover = createRecord('cover', {
    coveredId: other,
    coveringId: me,
    from: '2026-12-01',
    until: '2026-12-15',
  })
  const feed = composeCalendar({ ...nothing, tasks, covers: [cover], share: own }, 'fi')
  expect(feed.deadlines.map(({ day, title }) => [day, title])).toEqual([
    ['2026-12-10', 'Määräaika: Sijaisena'],
    ['2026-12-12', 'Määräaika: Lausunto'],
  ])
})

test('a deadline by the clock says its time, in its own zone where that is not ours', () => {
  const tasks = [
    aTask({ due: '2026-12-10', dueTime: '16:00' }),
    aTask({ due: '2026-12-11', dueTime: '12:00', dueZone: 'Europe/Stockholm' }),
  ]
  const titles = (language: 'fi' | 'en') =>
    composeCalendar({ ...nothing, tasks }, language).deadlines.map(({ title }) => title)
  expect(titles('fi')).toEqual([
    'Määräaika klo\u00a016.00: Lausunto',
    'Määräaika klo\u00a012.00 CET: Lausunto',
  ])
  expect(titles('en')[0]).toBe('Deadline 16:00: Lausunto')
})

test('whatever a workspace holds, the feed fits the contract', () => {
  const tasks = [aTask({ title: 'x'.repeat(300), due: '2026-12-12' })]
  const feed = composeCalendar({ ...nothing, meetings: [aMeeting()], tasks }, 'en')
  expect(calendarFeed.safeParse(feed).success).toBe(true)
})
