import type { Meeting } from '@shared/model/meeting'
import { createRecord } from '@shared/model/records'
import { closeMeeting, type ClosingChoices } from '@shared/rules/hold/closing'
import { formalItems, itemsFromTemplate } from '@shared/rules/newAgenda'
import type { MeetingInput } from '@shared/rules/nextMeeting'
import type { Template } from '@shared/model/template'
import { tasksOfAll } from '@renderer/store/agendaItem'
import { put, type Change } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { loadMeetingData } from '@renderer/store/meetingData'
import { save } from '@renderer/store/save'
import { saving } from '@renderer/store/saving'
import { inTurn } from '../actions/inTurn'
import { approvalsBy } from '../minutes/minutesActions'

/** What was answered in the preview. */
export interface Closing {
  readonly choices: ClosingChoices
  readonly language: 'fi' | 'en'
  /** The day by which returned matters are prepared; null when no next meeting is known. */
  readonly nextDay: string | null
  /** The next meeting to make, with its template; null when none is made. */
  readonly next: { readonly meeting: MeetingInput; readonly template: Template | null } | null
}

/**
 * Closes the meeting as the preview said: states, numbers, matters, tasks, the minutes it approved and the next
 * meeting in one commit, which is one step to undo. Null when the meeting is gone. `nextId` is the meeting that was made.
 */
export async function close(
  meetingId: string,
  { choices, language, nextDay, next }: Closing,
): Promise<{ result: CommitResult; nextId: string | null } | null> {
  // Before taking a turn: what waits to be stored may need a turn of its own.
  await saving.flush()
  return inTurn(async () => {
    const data = await loadMeetingData(meetingId)
    if (!data) return null
    const tasks = await tasksOfAll(data.occurrences.map(({ id }) => id))
    const now = new Date().toISOString()
    const closed = closeMeeting({ data, choices, tasks, language, nextDay }, now)
    const made = next && createRecord('meeting', next.meeting)
    const changes = [
      put('meeting', closed.meeting),
      ...closed.occurrences.map((item) => put('occurrence', item)),
      ...closed.matters.map((matter) => put('matter', matter)),
      ...closed.tasks.map((task) => put('task', task)),
      ...(await approvalsBy({ ...data, occurrences: closed.occurrences })),
      ...(made ? newMeeting(made, next.template) : []),
    ]
    return { result: await save(changes, 'hold'), nextId: made?.id ?? null }
  })
}

/** The next meeting with the standing items of its template, and those that formal procedure adds. */
function newMeeting(meeting: Meeting, template: Template | null): Change[] {
  const standing = template ? itemsFromTemplate(template, meeting.id) : []
  const items = [...standing, ...formalItems(meeting, standing)]
  return [put('meeting', meeting), ...items.map((item) => put('occurrence', item))]
}
