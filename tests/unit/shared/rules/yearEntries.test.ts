import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { momentOf } from '@shared/rules/time'
import { yearEntries, type YearWords } from '@shared/rules/yearEntries'
import type { YearRecords } from '@shared/rules/yearRecords'
import { brc, seatOf } from './barents'
import { aMeeting } from './make'

const today = '2026-11-26'
const nothing: YearRecords = {
  meetings: [],
  series: [],
  calls: [],
  projects: [],
  statuses: [],
  seats: [],
  events: [],
}
const words: YearWords = {
  language: 'fi',
  report: (project, report) => `${project.acronym}: ${report.kind}`,
  duty: (of, duty) => `${of.kind}: ${duty.kind}`,
  chair: () => 'Puheenjohtaja',
}
const entries = (records: Partial<YearRecords>, year = 2026) =>
  yearEntries({ ...nothing, ...records }, year, today, words)
const days = (records: Partial<YearRecords>, year = 2026) =>
  entries(records, year).map(({ from, until }) => [from, until])

const meetingOn = (day: string, fields: Partial<RecordInput<'meeting'>> = {}) =>
  aMeeting({
    start: momentOf(day, '09:00', 'Europe/Helsinki'),
    end: momentOf(day, '10:00', 'Europe/Helsinki'),
    ...fields,
  })

test('meetings that were made, and from today on those a series is still to have', () => {
  const series = createRecord('series', {
    name: local('Tiimi'),
    meetingType: 'team',
    rhythm: 'monthly',
    firstDay: '2026-09-07',
  })
  const seriesId = series.id
  const made = meetingOn('2026-09-07', { seriesId })
  const moved = meetingOn('2026-12-08', { seriesId })
  const calledOff = meetingOn('2026-12-15', { state: 'cancelled' })
  const idea = meetingOn('2026-12-01', { state: 'idea', plannedMonth: '2026-12' })
  const found = entries({ series: [series], meetings: [made, moved, calledOff, idea] })
  // Nothing in October and November, which are over; December has its meeting on another day.
  expect(found.map(({ from, planned }) => [from, planned])).toEqual([
    ['2026-09-07', false],
    ['2026-12-08', false],
  ])
  const [first, second] = entries({ series: [series], meetings: [made, moved] }, 2027)
  expect(first).toMatchObject({
    kind: 'meeting',
    link: { kind: 'series', id: series.id },
    title: 'Tiimi',
    from: '2027-01-04',
    until: '2027-01-04',
    planned: true,
  })
  expect(second?.from).toBe('2027-02-01')
})

test('a planned day that a holiday moves over New Year is in the year it is moved to', () => {
  const series = createRecord('series', {
    name: local('Tiimi'),
    meetingType: 'team',
    rhythm: 'yearly',
    firstDay: '2025-12-31',
    exceptions: [{ day: '2026-12-30', movedTo: '2027-01-04' }],
  })
  expect(days({ series: [series] }, 2026)).toEqual([])
  expect(days({ series: [series] }, 2027)).toContainEqual(['2027-01-04', '2027-01-04'])
})

test('a call is open over New Year in both years, on our own clock', () => {
  const call = createRecord('call', {
    programmeId: crypto.randomUUID(),
    title: 'Haku',
    opensAt: '2026-11-30T22:30:00.000Z',
    closesAt: '2027-02-01T11:00:00.000Z',
  })
  expect(days({ calls: [call] }, 2026)).toEqual([['2026-12-01', '2027-02-01']])
  expect(days({ calls: [call] }, 2027)).toEqual([['2026-12-01', '2027-02-01']])
  expect(days({ calls: [call] }, 2028)).toEqual([])
})

test('reports and closing duties on the day they are due', () => {
  const project = createRecord('project', {
    name: local('Hanke'),
    acronym: 'HK',
    reports: [{ kind: 'interimReport', due: '2026-03-31', doneOn: '2026-03-30' }],
    duties: [
      { kind: 'audit', due: '2026-06-30' },
      { kind: 'archive', due: null },
    ],
  })
  const fields = { state: 'suspendedByUs', from: '2022-03-01' } as const
  const subject = { kind: 'body', id: brc.id } as const
  const duties = [{ kind: 'website', due: '2026-05-31' }] as const
  const going = createRecord('status', { ...fields, subject, duties: [...duties] })
  const over = createRecord('status', {
    ...fields,
    subject: { kind: 'programme', id: crypto.randomUUID() },
    until: '2024-01-01',
    duties: [...duties],
  })
  expect(entries({ projects: [project], statuses: [going, over] })).toMatchObject([
    { title: 'HK: interimReport', link: { kind: 'project' }, from: '2026-03-31' },
    { title: 'body: website', link: { kind: 'status', id: going.id }, from: '2026-05-31' },
    { title: 'project: audit', link: { kind: 'project' }, from: '2026-06-30' },
  ])
})

test('a turn in the chair without an end lasts until the next begins', () => {
  const chair = (from: string, until: string | null) =>
    seatOf({ bodyId: brc.id, role: 'chair', from, until })
  const seats = [chair('2024-01-01', null), chair('2026-07-01', null), seatOf({ bodyId: brc.id })]
  expect(days({ seats })).toEqual([
    ['2024-01-01', '2026-06-30'],
    ['2026-07-01', null],
  ])
  expect(days({ seats }, 2028)).toEqual([['2026-07-01', null]])
})

test('an event lasts the day, month or days it is known to', () => {
  const event = (fields: Partial<RecordInput<'event'>>) =>
    createRecord('event', { name: local('Seminaari'), ...fields })
  const events = [
    event({ from: '2026-02-01', precision: 'month' }),
    event({ from: '2026-04-14', until: '2026-04-16' }),
    event({ from: '2026-05-06', precision: 'dayOfUnknownYear' }),
    event({}),
    { ...event({ from: '2026-09-01' }), deletedAt: '2026-09-02T00:00:00.000Z' },
  ]
  expect(days({ events })).toEqual([
    ['2026-02-01', '2026-02-28'],
    ['2026-04-14', '2026-04-16'],
    ['2026-05-06', '2026-05-06'],
  ])
})
