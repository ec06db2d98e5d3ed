import { describe, expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { invitationDue, invitationsToSend } from '@shared/rules/invitationDue'

function meetingOn(start: string, fields: { invitationFingerprint?: string } = {}) {
  return createRecord('meeting', {
    type: 'team',
    title: { fi: 'Tiimin kokous' },
    start,
    end: new Date(Date.parse(start) + 90 * 60_000).toISOString(),
    ...fields,
  })
}

describe('invitationDue', () => {
  test('is five days before when no series says (ti 8.12.2026 -> to 3.12.2026)', () => {
    const due = invitationDue(meetingOn('2026-12-08T07:00:00.000Z'), null, '2026-11-24', false)
    expect(due).toEqual({ day: '2026-12-03', state: 'before' })
  })

  test('moves back to Friday from a weekend, never later', () => {
    // la 5.12. and su 6.12. are both moved to pe 4.12.
    const meeting = meetingOn('2026-12-10T07:00:00.000Z')
    expect(invitationDue(meeting, 5, '2026-11-24', false).day).toBe('2026-12-04')
    expect(invitationDue(meeting, 4, '2026-11-24', false).day).toBe('2026-12-04')
  })

  test('counts from the day in the zone of the meeting', () => {
    // 22.30 UTC is the next day in Helsinki.
    const due = invitationDue(meetingOn('2026-12-07T22:30:00.000Z'), 5, '2026-12-03', false)
    expect(due).toEqual({ day: '2026-12-03', state: 'today' })
  })

  test('is late after its day, and made when the invitation was sent', () => {
    // What was only exported is not sent.
    const meeting = meetingOn('2026-12-08T07:00:00.000Z', { invitationFingerprint: 'x' })
    expect(invitationDue(meeting, 5, '2026-12-04', false).state).toBe('late')
    expect(invitationDue(meeting, 5, '2026-12-04', true).state).toBe('made')
  })
})

test('invitations to send are those near or late and not sent, the first to go out first', () => {
  const now = '2026-11-24T07:00:00.000Z'
  const on = (start: string, isTold = false) => ({
    meeting: meetingOn(start),
    noticeDays: 5,
    isTold,
  })
  const late = on('2026-11-26T07:00:00.000Z')
  const near = on('2026-12-04T07:00:00.000Z')
  const found = invitationsToSend(
    [
      near,
      on('2026-12-15T07:00:00.000Z'),
      late,
      on('2026-11-27T07:00:00.000Z', true),
      on('2026-11-24T06:00:00.000Z'),
    ],
    now,
    '2026-11-24',
  )
  expect(found.map(({ meeting, due }) => [meeting, due.state])).toEqual([
    [late.meeting, 'late'],
    [near.meeting, 'before'],
  ])
})
