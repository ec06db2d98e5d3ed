import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { encodeIcs } from '../../../../src/main/documents/ics'
import type { Invitation } from '../../../../src/shared/documents/invitation'

const invitation: Invitation = {
  uid: '018f0000-0000-7000-8000-000000000001@kv-desk',
  sequence: 2,
  method: 'REQUEST',
  start: '2026-12-08T07:00:00.000Z',
  end: '2026-12-08T08:30:00.000Z',
  timeZone: 'Europe/Helsinki',
  summary: 'Tiimin kokous; Äänekoski, 2/2026 '.repeat(5).trim(),
  description: 'Rivi 1\nRivi 2, jossa ; ja \\ ja 👩‍👩‍👧',
  location: 'Kauppakatu 1, Kajaani',
  url: 'https://teams.example.org/l/meetup?a=1,2;b',
  organizer: { name: 'Veikko Mallikas', email: 'mallikas@example.org' },
  attendees: [
    { name: 'Veikko Mallikas', email: 'mallikas@example.org', role: 'chair' },
    {
      name: 'A "B"; C\r\nATTENDEE:mailto:evil@example.org',
      email: 'a@example.org',
      role: 'required',
    },
    { name: '', email: 'b@example.org', role: 'optional' },
    { name: 'Tiedoksi', email: 'c@example.org', role: 'informed' },
  ],
  language: 'fi',
}

function read(one: Invitation) {
  const text = new TextDecoder().decode(encodeIcs(one))
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const event = calendar.getFirstSubcomponent('vevent')
  if (!event) throw new Error('no event')
  return { text, calendar, event }
}

test('is read back by a parser we did not write', () => {
  const { text, calendar, event } = read(invitation)
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe(
    'Europe/Helsinki',
  )
  expect(event.getFirstPropertyValue('uid')).toBe(invitation.uid)
  expect(event.getFirstPropertyValue('sequence')).toBe(2)
  expect(event.getFirstPropertyValue('summary')).toBe(invitation.summary)
  expect(event.getFirstProperty('summary')?.getFirstParameter('language')).toBe('fi')
  expect(event.getFirstPropertyValue('description')).toBe(invitation.description)
  expect(event.getFirstPropertyValue('location')).toBe('Kauppakatu 1, Kajaani')
  expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(text).toMatch(/\r\nDTSTART;TZID=Europe\/Helsinki:20261208T090000\r\n/)
  expect(text).toMatch(/\r\nDTEND;TZID=Europe\/Helsinki:20261208T103000\r\n/)
  expect(text).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/)
})

test('summer time is counted by the zone', () => {
  const { text } = read({
    ...invitation,
    start: '2026-06-09T06:00:00.000Z',
    end: '2026-06-09T07:00:00.000Z',
  })
  expect(text).toContain('DTSTART;TZID=Europe/Helsinki:20260609T090000')
})

test('asks those called for an answer and keeps names inside their parameter', () => {
  const attendees = read(invitation).event.getAllProperties('attendee')
  const summary = attendees.map((one) => [
    one.getFirstValue(),
    one.getFirstParameter('role'),
    one.getFirstParameter('partstat'),
    one.getFirstParameter('rsvp'),
  ])
  expect(summary).toEqual([
    ['MAILTO:mallikas@example.org', 'CHAIR', 'ACCEPTED', 'FALSE'],
    ['MAILTO:a@example.org', 'REQ-PARTICIPANT', 'NEEDS-ACTION', 'TRUE'],
    ['MAILTO:b@example.org', 'OPT-PARTICIPANT', 'NEEDS-ACTION', 'TRUE'],
    ['MAILTO:c@example.org', 'NON-PARTICIPANT', 'NEEDS-ACTION', 'FALSE'],
  ])
  expect(attendees[1]?.getFirstParameter('cn')).toBe('A ”B”; C ATTENDEE:mailto:evil@example.org')
})

test('lines end with CRLF and are at most 75 bytes', () => {
  const { text } = read(invitation)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  }
})

test('cancels, and publishes when there is nobody to answer to', () => {
  const cancelled = read({ ...invitation, method: 'CANCEL' })
  expect(cancelled.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(cancelled.event.getFirstPropertyValue('status')).toBe('CANCELLED')
  const published = read({ ...invitation, organizer: null })
  expect(published.calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(published.event.getAllProperties('attendee')).toEqual([])
})
