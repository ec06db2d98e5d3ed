import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { encodeCalendar } from '../../../../src/main/documents/calendarFile'

const id = '018f0000-0000-7000-8000-000000000001'

function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
}

test('a meeting has its own zone, in summer and in winter, and a deadline is a whole day', () => {
  const meeting = { id, title: 'Kokous; a, b', timeZone: 'Europe/Helsinki', place: '', link: '' }
  const text = encodeCalendar(
    {
      meetings: [
        { ...meeting, start: '2026-12-08T07:00:00.000Z', end: '2026-12-08T08:30:00.000Z' },
        { ...meeting, start: '2026-06-09T06:00:00.000Z', end: '2026-06-09T07:00:00.000Z' },
      ],
      deadlines: [{ id, title: 'Määräaika: lausunto\r\nBEGIN:VEVENT', day: '2026-12-12' }],
    },
    'KV Desk',
  )
  const [winter, summer, deadline] = eventsOf(text)
  expect(winter?.startDate.toString()).toBe('2026-12-08T09:00:00')
  expect(summer?.startDate.toString()).toBe('2026-06-09T09:00:00')
  expect(winter?.summary).toBe('Kokous; a, b')
  expect(deadline?.startDate.toString()).toBe('2026-12-12')
  expect(deadline?.summary).toBe('Määräaika: lausunto BEGIN:VEVENT')
  expect(eventsOf(text).map(({ uid }) => uid)).toEqual([
    `meeting-${id}@kv-desk`,
    `meeting-${id}@kv-desk`,
    `deadline-${id}@kv-desk`,
  ])
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
})

test('an empty calendar is a calendar still', () => {
  expect(eventsOf(encodeCalendar({ meetings: [], deadlines: [] }, 'KV Desk'))).toEqual([])
})
