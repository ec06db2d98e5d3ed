import { reopeningNow } from '@renderer/register/reopening'
import { put } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { loadMeetingData } from '@renderer/store/meetingData'
import { save } from '@renderer/store/save'
import { saving } from '@renderer/store/saving'
import { reopenMeeting } from '../outline/reopen'
import { inTurn } from './inTurn'

/** Makes a held or cancelled meeting a draft again, in one commit; who, when and why stays in it and in the log. */
export async function reopen(meetingId: string, reason: string): Promise<CommitResult | null> {
  // Before taking a turn: what waits to be stored may need a turn of its own.
  await saving.flush()
  return inTurn(async () => {
    const data = await loadMeetingData(meetingId)
    if (!data) return null
    const { meeting, occurrences, matters } = reopenMeeting(data, reopeningNow(reason))
    return save(
      [
        put('meeting', meeting),
        ...occurrences.map((occurrence) => put('occurrence', occurrence)),
        ...matters.map((matter) => put('matter', matter)),
      ],
      'reopen',
      reason,
    )
  })
}
