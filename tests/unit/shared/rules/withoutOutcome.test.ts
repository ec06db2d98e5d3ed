import { expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import type { Meeting } from '@shared/model/meeting'
import type { OutcomeCode } from '@shared/model/outcome'
import { createRecord } from '@shared/model/records'
import { openWithoutOutcome, timesWithoutOutcome } from '@shared/rules/withoutOutcome'
import { aMeeting, anItem, byId } from './make'

const matterId = newId()

/** A meeting with the matter once for each outcome. */
function meetingWith(codes: readonly (OutcomeCode | null)[], state: Meeting['state'] = 'held') {
  const meeting = aMeeting({ state })
  const occurrences = codes.map((code, at) =>
    anItem(`a${at + 1}`, {
      meetingId: meeting.id,
      matterId,
      outcome: code && { code, text: {} },
    }),
  )
  return { meeting, occurrences }
}

test('each held meeting counts once, whatever left the matter open', () => {
  const meetings = [meetingWith(['tabled', null]), meetingWith([null]), meetingWith(['returned'])]
  expect(timesWithoutOutcome(matterId, meetings)).toBe(3)
  expect(timesWithoutOutcome(newId(), meetings)).toBe(0)
})

test('only meetings since the matter was last done with count', () => {
  const meetings = [meetingWith(['tabled']), meetingWith(['approved']), meetingWith(['tabled'])]
  expect(timesWithoutOutcome(matterId, meetings)).toBe(1)
})

test('a meeting that is being prepared or was cancelled, and one without the matter, do not count', () => {
  const meetings = [
    meetingWith([null], 'draft'),
    meetingWith([null], 'cancelled'),
    meetingWith([]),
    meetingWith(['movedToNext']),
  ]
  expect(timesWithoutOutcome(matterId, meetings)).toBe(1)
})

test('every open matter is counted at once, the latest meeting first', () => {
  const make = (state: 'open' | 'closed') => createRecord('matter', { title: local('Asia'), state })
  const [open, closed, untouched] = [make('open'), make('closed'), make('open')]
  const meetings = ['2026-11-10', '2026-10-13', '2026-09-08'].map((day) =>
    aMeeting({ state: 'held', start: `${day}T07:00:00.000Z`, end: `${day}T08:00:00.000Z` }),
  )
  const codes = ['tabled', null, 'approved'] as const
  const items = meetings.toReversed().flatMap(({ id }, at) =>
    [open, closed].map((matter) => {
      const code = codes.toReversed()[at]
      return anItem('a', {
        meetingId: id,
        matterId: matter.id,
        outcome: code ? { code, text: {} } : null,
      })
    }),
  )
  const found = openWithoutOutcome([open, closed, untouched], items, byId(meetings))
  expect([...found]).toEqual([[open.id, 2]])
})
