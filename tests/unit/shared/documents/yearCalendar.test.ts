import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFeed } from '@shared/documents/calendarFeed'
import { composeYearCalendar } from '@shared/documents/yearCalendar'
import type { YearEntry } from '@shared/rules/yearEntries'
import { encodeCalendar } from '../../../../src/main/documents/calendarFile'
import { aMeeting } from '../rules/make'

const id = '018f0000-0000-7000-8000-000000000001'
const day = { from: '2026-05-04', until: '2026-05-04', planned: false } as const

test('meetings keep their times, and all else is whole days with names that last', () => {
  const meeting = aMeeting()
  const entries: YearEntry[] = [
    {
      ...{ id: meeting.id, kind: 'meeting', link: { kind: 'meeting', id: meeting.id } },
      ...{ title: 'Tiimi', from: '2026-12-08', until: '2026-12-08', planned: false },
    },
    {
      ...{ id: `${id} 2026-05-04`, kind: 'meeting', link: { kind: 'series', id } },
      ...{ title: 'Tiimi', ...day, planned: true },
    },
    {
      ...{ id: `${id} report 0`, kind: 'duty', link: { kind: 'project', id }, title: 'Raportti' },
      ...day,
    },
    {
      ...{ id, kind: 'event', link: { kind: 'event', id }, title: 'Foorumi', planned: false },
      ...{ from: '2026-06-01', until: '2026-06-03' },
    },
    {
      ...{ id, kind: 'chair', link: { kind: 'seat', id }, title: 'Puheenjohtaja', planned: false },
      ...{ from: '2025-09-01', until: null },
    },
  ]
  const meetings = new Map([[meeting.id, meeting]])
  const compose = () =>
    calendarFeed.parse(
      composeYearCalendar({ entries, meetings, year: 2026, titleOf: ({ title }) => title }, 'fi'),
    )
  const calendar = new ICAL.Component(ICAL.parse(encodeCalendar(compose(), 'x')) as unknown[])
  const read = calendar.getAllSubcomponents('vevent').map((event) => {
    const { uid, startDate, endDate, summary } = new ICAL.Event(event)
    return [uid, startDate.toString(), endDate.toString(), summary]
  })
  expect(read).toEqual([
    [
      `meeting-${meeting.id}@kv-desk`,
      '2026-12-08T09:00:00',
      '2026-12-08T10:30:00',
      'Tiimin kokous',
    ],
    [`meeting-${id}-2026-05-04@kv-desk`, '2026-05-04', '2026-05-05', 'Tiimi'],
    [`duty-${id}-report-0@kv-desk`, '2026-05-04', '2026-05-05', 'Raportti'],
    [`event-${id}@kv-desk`, '2026-06-01', '2026-06-04', 'Foorumi'],
    [`chair-${id}@kv-desk`, '2025-09-01', '2027-01-01', 'Puheenjohtaja'],
  ])
})
