import type { CauseCode } from '@shared/model/change'
import type { Matter } from '@shared/model/matter'
import type { Meeting } from '@shared/model/meeting'
import type { Occurrence } from '@shared/model/occurrence'
import { holdMeeting } from '@shared/rules/holdMeeting'
import type { MeetingData } from '@shared/rules/meetingData'
import { reopeningNow } from '@renderer/register/reopening'
import { type Change, put } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { loadMeetingData } from '@renderer/store/meetingData'
import { save } from '@renderer/store/save'
import { saving } from '@renderer/store/saving'
import { approvalsBy } from '../minutes/minutesActions'
import { reopenMeeting } from '../outline/reopen'
import { inTurn } from './inTurn'

interface Changed {
  readonly meeting: Meeting
  readonly occurrences: readonly Occurrence[]
  readonly matters: readonly Matter[]
}

/**
 * Marks the meeting as held: titles and numbers are fixed, decided matters closed, and the earlier minutes that
 * it approved locked, in one commit.
 */
export function hold(meetingId: string): Promise<CommitResult | null> {
  return storeAll(meetingId, holdMeeting, { code: 'hold' }, approvalsBy)
}

/** Makes a held or cancelled meeting a draft again, in one commit; who, when and why stays in it and in the log. */
export function reopen(meetingId: string, reason: string): Promise<CommitResult | null> {
  const trace = reopeningNow(reason)
  return storeAll(meetingId, (data) => reopenMeeting(data, trace), { code: 'reopen', reason })
}

async function storeAll(
  meetingId: string,
  change: (data: MeetingData) => Changed,
  { code, reason = '' }: { code: CauseCode; reason?: string },
  besides: (data: MeetingData) => Promise<Change[]> = () => Promise.resolve([]),
) {
  // Before taking a turn: what waits to be stored may need a turn of its own.
  await saving.flush()
  return inTurn(async () => {
    const data = await loadMeetingData(meetingId)
    if (!data) return null
    const { meeting, occurrences, matters } = change(data)
    return save(
      [
        put('meeting', meeting),
        ...occurrences.map((occurrence) => put('occurrence', occurrence)),
        ...matters.map((matter) => put('matter', matter)),
        ...(await besides(data)),
      ],
      code,
      reason,
    )
  })
}
