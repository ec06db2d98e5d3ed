import type { Meeting } from '@shared/model/meeting'
import { meetingStage, type MeetingStage, toldMeetings } from '@shared/rules/meetingStage'
import { useDispatches } from './dispatches'

/** Where a meeting stands, renewed when something is sent; null while that is read. */
export function useMeetingStage(meeting: Meeting): MeetingStage | null {
  const sent = useDispatches(meeting.id)
  return sent ? meetingStage(meeting, toldMeetings(sent).has(meeting.id)) : null
}
