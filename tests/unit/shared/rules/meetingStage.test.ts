import { expect, test } from 'vitest'
import type { RecordInput } from '@shared/model/records'
import { meetingStage, toldMeetings } from '@shared/rules/meetingStage'
import { meetingOf } from '../documents/sample'

const stageOf = (fields: Partial<RecordInput<'meeting'>>, isSent = false) =>
  meetingStage(meetingOf(fields), isSent)

test('the stage follows from what is stored, in the order of a meeting’s life', () => {
  const opened = { startedAt: '2026-12-08T07:02:00.000Z' }
  expect(stageOf({ state: 'idea' })).toBe('idea')
  expect(stageOf({})).toBe('draft')
  expect(stageOf({}, true)).toBe('sent')
  expect(stageOf(opened, true)).toBe('inProgress')
  expect(stageOf({ ...opened, state: 'held' }, true)).toBe('held')
  expect(stageOf({ state: 'held', minutes: { state: 'comments' } }, true)).toBe('held')
  expect(stageOf({ state: 'held', minutes: { state: 'checked' } }, true)).toBe('checked')
  expect(stageOf({ state: 'held', minutes: { state: 'approved' } }, true)).toBe('approved')
  expect(stageOf({ ...opened, state: 'cancelled' }, true)).toBe('cancelled')
})

test('what was exported before the list of sendings is a draft: exporting is not sending', () => {
  expect(stageOf({ invitationFingerprint: 'abc', invitationSequence: 3 })).toBe('draft')
})

test('a meeting is told of by an invitation or an update, until it is cancelled', () => {
  const sent = (meetingId: string, what: 'invitation' | 'update' | 'cancellation' | 'agenda') => ({
    meetingId,
    what,
  })
  const told = toldMeetings([
    sent('a', 'invitation'),
    sent('b', 'agenda'),
    sent('c', 'invitation'),
    sent('c', 'cancellation'),
    sent('d', 'cancellation'),
    sent('d', 'update'),
  ])
  expect([...told].sort()).toEqual(['a', 'd'])
})
