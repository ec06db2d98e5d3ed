import { expect, test } from 'vitest'
import { meetingDataFrom } from '@shared/workspace/meetingData'
import { fixture, workspaceIn } from './files'

const tromso = () => workspaceIn(fixture('barents-2013-tromso.json')).records

test('a meeting comes with its body, its living items and the people', () => {
  const records = tromso()
  const [meeting] = records.meeting
  const removed = records.occurrence.map((item, index) =>
    index === 0 ? { ...item, deletedAt: '2026-01-01T00:00:00Z' } : item,
  )
  const data = meetingDataFrom({ ...records, occurrence: removed }, meeting?.id ?? '')
  expect(data?.body?.abbreviation).toBe('BRC')
  expect(data?.occurrences).toHaveLength(10)
  expect(data?.people.get(meeting?.chairId ?? '')?.title).toBe('ordförande, Norrbotten')
})

test('numbers run on from the earlier meeting of the same body in the same year', () => {
  const records = tromso()
  const [held] = records.meeting
  if (!held) throw new Error('The fixture has no meeting')
  const later = {
    ...held,
    id: '019ab000-0000-7abc-8000-000000000001',
    state: 'draft' as const,
    start: '2013-12-10T12:00:00Z',
    end: '2013-12-10T14:00:00Z',
  }
  const data = meetingDataFrom({ ...records, meeting: [held, later] }, later.id)
  expect(data?.firstNumber).toBe(22)
})

test('an unknown or removed meeting is null', () => {
  const records = tromso()
  expect(meetingDataFrom(records, 'nothing')).toBeNull()
  const meeting = records.meeting.map((one) => ({ ...one, deletedAt: '2026-01-01T00:00:00Z' }))
  expect(meetingDataFrom({ ...records, meeting }, meeting[0]?.id ?? '')).toBeNull()
})
