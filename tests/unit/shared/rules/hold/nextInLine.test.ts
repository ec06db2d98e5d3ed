import { expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { calledNext, proposedNext } from '@shared/rules/hold/nextInLine'
import { wallTime } from '@shared/rules/time'
import { aMeeting } from '../make'

const series = createRecord('series', {
  name: local('Tiimin kokoukset'),
  meetingType: 'team',
  rhythm: 'monthly',
})
const meeting = aMeeting({ seriesId: series.id, number: '12/2026', title: local('Tiimin kokous') })
const none = { template: null, body: null, meetings: [], today: '2026-12-08' }

test('the first draft after it in the same series is called already', () => {
  const later = aMeeting({
    seriesId: series.id,
    start: '2027-01-12T07:00:00.000Z',
    end: '2027-01-12T08:00:00.000Z',
  })
  const latest = { ...later, id: newId(), start: '2027-02-09T07:00:00.000Z' }
  const elsewhere = { ...later, id: newId(), seriesId: newId(), start: '2026-12-10T07:00:00.000Z' }
  expect(calledNext(meeting, [latest, elsewhere, later])).toBe(later)
  expect(calledNext(meeting, [elsewhere, { ...later, state: 'cancelled' }])).toBeNull()
})

test('a series says when the next is; it is called and numbered as this one', () => {
  const next = proposedNext({ meeting, series, ...none })
  expect(next.title).toEqual(meeting.title)
  expect(next.number).toBe('1/2027')
  expect(next.start > meeting.start).toBe(true)
  const unnumbered = proposedNext({ meeting: { ...meeting, number: '' }, series, ...none })
  expect(unnumbered.number).toBe('')
})

test('without a series it is four weeks later at the same time, called as this one was', () => {
  const bodyId = newId()
  const alone = aMeeting({ bodyId, participants: [{ personId: newId() }] })
  const next = proposedNext({ meeting: alone, series: null, ...none })
  expect(wallTime(next.start, 'Europe/Helsinki')).toEqual({ day: '2027-01-05', clock: '09:00' })
  expect(Date.parse(next.end) - Date.parse(next.start)).toBe(90 * 60_000)
  expect(next).toMatchObject({ bodyId, participants: alone.participants, number: '' })
})
