import type { Meeting } from '@shared/model/meeting'
import {
  approved,
  approvedByMeeting,
  approvedText,
  openedForCorrection,
  sha256,
} from '@shared/rules/minutesLife'
import type { MeetingData } from '@shared/rules/meetingData'
import { wallTime } from '@shared/rules/time'
import { type Change, patch } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { livingRecords } from '@renderer/store/live'
import { loadMeetingData } from '@renderer/store/meetingData'
import { getPreferences } from '@renderer/store/preferences'
import { save } from '@renderer/store/save'
import { saving } from '@renderer/store/saving'

/** Takes the minutes of a meeting a step on, as they are when it is written. */
export function stepMinutes(
  meetingId: string,
  step: (minutes: Meeting['minutes']) => Meeting['minutes'],
): Promise<CommitResult> {
  return save(
    [patch('meeting', meetingId, ({ minutes }) => ({ minutes: step(minutes) }))],
    'approve',
  )
}

/** Approves and locks the minutes, with the hash of what was approved; null when the meeting is not there. */
export async function approveMinutes(
  meetingId: string,
  on: string,
  inId: string | null,
): Promise<CommitResult | null> {
  await saving.flush()
  const data = await loadMeetingData(meetingId)
  if (!data) return null
  const hash = await sha256(approvedText(data))
  return stepMinutes(meetingId, (minutes) => approved(minutes, { on, inId, hash }))
}

/** Opens locked minutes to be corrected. The reason goes to their log of corrections and to the change log. */
export function correctMinutes(meetingId: string, text: string): Promise<CommitResult> {
  const correction = { at: new Date().toISOString(), who: getPreferences().ownName, text }
  return save(
    [
      patch('meeting', meetingId, ({ minutes }) => ({
        minutes: openedForCorrection(minutes, correction),
      })),
    ],
    'approve',
    text,
  )
}

/** What follows when a meeting is marked as held: the earlier minutes that it approved are locked. */
export async function approvalsBy({ meeting, occurrences }: MeetingData): Promise<Change[]> {
  const previous = approvedByMeeting(meeting, occurrences, await livingRecords('meeting'))
  const data = previous && (await loadMeetingData(previous.id))
  if (!data) return []
  const hash = await sha256(approvedText(data))
  const on = wallTime(meeting.start, meeting.timeZone).day
  return [
    patch('meeting', data.meeting.id, ({ minutes }) => ({
      minutes: approved(minutes, { on, inId: meeting.id, hash }),
    })),
  ]
}
