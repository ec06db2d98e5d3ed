import { useLiveQuery } from 'dexie-react-hooks'
import { isOpened } from '@shared/model/openMeeting'
import type { MeetingData } from '@shared/rules/meetingData'
import { loadMeetingData } from '@renderer/store/meetingData'
import { comingMeetings } from '@renderer/store/today'

/** The meeting asked for; without an id the one that goes on, or comes next. Undefined while it loads. */
export function useHeldMeeting(id: string | undefined): MeetingData | null | undefined {
  return useLiveQuery(async () => {
    if (id !== undefined) return loadMeetingData(id)
    const coming = await comingMeetings(new Date().toISOString()).read()
    const [next] = [...coming].sort(
      (a, b) => Number(isOpened(b.meeting)) - Number(isOpened(a.meeting)),
    )
    return next ? loadMeetingData(next.meeting.id) : null
  }, [id])
}
