import type { DocumentLanguage } from '@shared/model/base'
import type { Attendance } from '@shared/model/attendance'
import type { Occurrence } from '@shared/model/occurrence'
import { createRecord, type RecordInput } from '@shared/model/records'
import type { Task } from '@shared/model/task'
import { attendanceFromReplies } from '@shared/rules/dispatch/replies'
import { attendeesOf, allPresent, marked } from '@shared/rules/hold/attendance'
import { stopsOf, takingUp } from '@shared/rules/hold/course'
import { withLine, withoutLine, type NoteLine } from '@shared/rules/hold/noteLine'
import { patch, put, remove, type Change } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { occurrencesOf } from '@renderer/store/live'
import { loadMeetingData } from '@renderer/store/meetingData'
import { save } from '@renderer/store/save'
import { inTurn } from '../actions/inTurn'

/** Opens the meeting: writes the moment and who is there by the replies, and takes up its first item. */
export function startMeeting(meetingId: string, now: string): Promise<CommitResult> {
  return inTurn(async () => {
    const [first] = stopsOf(await occurrencesOf(meetingId))
    return save(
      [
        patch('meeting', meetingId, (meeting) => ({
          startedAt: now,
          attendance: attendanceFromReplies(meeting),
        })),
        ...(first ? [patch('occurrence', first.id, { startedAt: now })] : []),
      ],
      'minute',
    )
  })
}

/** Takes an item up at a moment; `tasks` tell whether something was agreed in the one before. */
export function takeUp(
  meetingId: string,
  id: string,
  now: string,
  tasks: readonly Task[],
): Promise<CommitResult> {
  return inTurn(async () => {
    const stops = stopsOf(await occurrencesOf(meetingId))
    const agreedIn = new Set(tasks.map(({ originId }) => originId))
    const taken = takingUp(stops, id, now, (item) => !agreedIn.has(item.id))
    return save(
      taken.map(({ id: one, startedAt }) => patch('occurrence', one, { startedAt })),
      'minute',
    )
  })
}

/** Marks how somebody takes part; null takes the mark away. */
export function mark(
  meetingId: string,
  personId: string,
  fields: Partial<Attendance> | null,
): Promise<CommitResult> {
  return save(
    [
      patch('meeting', meetingId, ({ attendance }) => ({
        attendance: marked(attendance, personId, fields),
      })),
    ],
    'minute',
  )
}

/** Marks everybody who is expected and not marked yet as present. Null when the meeting is gone. */
export function markAllPresent(meetingId: string): Promise<CommitResult | null> {
  return inTurn(async () => {
    const data = await loadMeetingData(meetingId)
    if (!data) return null
    const { meeting, occurrences } = data
    const attendance = allPresent(attendeesOf(meeting, occurrences), meeting.attendance)
    return save([patch('meeting', meetingId, { attendance })], 'minute')
  })
}

/** Marks somebody out of the room for an item, or disqualified in it, or takes that back. */
export function markForItem(
  id: string,
  field: 'absentIds' | 'disqualifiedIds',
  personId: string,
  isMarked: boolean,
): Promise<CommitResult> {
  return save(
    [
      patch('occurrence', id, (current) => {
        const others = current[field].filter((one) => one !== personId)
        return { [field]: isMarked ? [...others, personId] : others }
      }),
    ],
    'minute',
  )
}

/** A task agreed in an item, as it is stored. */
export function taskOf(
  item: Pick<Occurrence, 'id' | 'links'>,
  areaId: string | null,
  fields: Omit<RecordInput<'task'>, 'id'>,
): Task {
  const links = item.links.filter(({ kind }) => kind !== 'task')
  return createRecord('task', {
    areaId,
    ...fields,
    originId: item.id,
    links: [...links, ...(fields.links ?? [])],
  })
}

/** What a line of notes becoming a task changes: the line goes, the task comes. */
export function lineToTask(
  itemId: string,
  language: DocumentLanguage,
  line: NoteLine,
  task: Task,
): Change[] {
  const takeOut = patch('occurrence', itemId, ({ notes }) => {
    const text = notes[language]
    // The text may have moved on since the line was read.
    const isThere = text.slice(line.start, line.end) === line.words
    return isThere ? { notes: { ...notes, [language]: withoutLine(text, line) } } : {}
  })
  return [takeOut, put('task', task)]
}

/** A task agreed by mistake becomes a line of notes again. */
export function taskToLine(
  itemId: string,
  language: DocumentLanguage,
  taskId: string,
  line: string,
): Promise<CommitResult> {
  const addLine = patch('occurrence', itemId, ({ notes }) => ({
    notes: { ...notes, [language]: withLine(notes[language], line) },
  }))
  return save([addLine, remove('task', taskId)], 'minute')
}
