import ICAL from 'ical.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { composeCalendar } from '@shared/documents/calendarFeed'
import { nextOfSeries } from '@shared/rules/nextMeeting'
import { seriesPlan } from '@shared/rules/seriesPlan'
import { encodeCalendar } from '../../../../src/main/documents/calendarFile'

afterEach(() => {
  vi.unstubAllEnvs()
})

const series = createRecord('series', {
  name: local('Tiimi'),
  meetingType: 'team',
  rhythm: 'weekly',
  firstDay: '2026-10-13',
  onHoliday: 'keep',
})

/** The meetings of a series as they are made from its plan. */
function made(from: string, until: string) {
  return seriesPlan(series, [], from, until).flatMap(({ day }) => {
    if (day === null) return []
    const from = { series, template: null, body: null, meetings: [] }
    return [createRecord('meeting', nextOfSeries({ ...from, today: '2026-10-01', day }))]
  })
}

/** What another program reads: the UTC moment too, so that the file's time zone is what is judged. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const { startDate, endDate } = new ICAL.Event(event)
    return `${startDate.toString()} ${startDate.zone.tzid} ${endDate.toString().slice(11)}`
  })
}

describe.each([
  ['Europe/Helsinki', -120],
  ['America/Los_Angeles', 480],
  ['Pacific/Auckland', -780],
])('a series at 9.00 on a laptop in %s', (zone, offset) => {
  test.each([
    ['October', '2026-10-20', '2026-11-03', [6, 7, 7], ['10-20', '10-27', '11-03']],
    ['March', '2027-03-23', '2027-04-06', [7, 6, 6], ['03-23', '03-30', '04-06']],
  ] as const)('stays at 9.00 in Helsinki over the change of %s', (_, from, until, hours, days) => {
    vi.stubEnv('TZ', zone)
    expect(new Date('2027-01-15T12:00:00Z').getTimezoneOffset()).toBe(offset)
    const meetings = made(from, until)
    expect(meetings.map(({ start }) => new Date(start).getUTCHours())).toEqual(hours)
    const share = { meetings: 'all', deadlines: 'none' } as const
    const whose = { tasks: [], covers: [], me: null, today: '2026-10-01', share }
    const feed = composeCalendar({ meetings, ...whose }, 'fi')
    const year = from.slice(0, 4)
    expect(read(encodeCalendar(feed, 'KV Desk'))).toEqual(
      days.map((day) => `${year}-${day}T09:00:00 Europe/Helsinki 10:30:00`),
    )
  })
})
