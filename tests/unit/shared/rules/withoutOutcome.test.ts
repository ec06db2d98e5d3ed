import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import type { Meeting } from '@shared/model/meeting'
import type { OutcomeCode } from '@shared/model/outcome'
import { timesWithoutOutcome } from '@shared/rules/withoutOutcome'
import { aMeeting, anItem } from './make'

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
