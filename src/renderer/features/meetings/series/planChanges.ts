import type { Meeting } from '@shared/model/meeting'
import type { Series } from '@shared/model/series'
import { patch, type Change } from '@renderer/store/change'
import { newMeetingChanges, proposedValues, type Around } from '../newMeeting'
import { startingPointOf, type Known } from '../startingPoints'

/** The day of the rhythm is to be on another day, or, with null, on none; undefined: as the rhythm has it. */
export function exceptionChange({ id }: Series, day: string, movedTo: string | null | undefined) {
  return patch('series', id, ({ exceptions }) => ({
    exceptions: [
      ...exceptions.filter((one) => one.day !== day),
      ...(movedTo === undefined ? [] : [{ day, movedTo }]),
    ].sort((a, b) => (a.day < b.day ? -1 : 1)),
  }))
}

/** The meetings of a series on some days, each with its standing items and the year's next number. */
export function meetingsOn(
  series: Series,
  days: readonly string[],
  known: Known,
  around: Around,
): Change[] {
  const made: Meeting[] = []
  return days.flatMap((day) => {
    const meetings = [...known.meetings, ...made]
    const point = startingPointOf(series, { ...known, meetings }, day)
    const { meeting, changes } = newMeetingChanges(point, proposedValues(point), around)
    made.push(meeting)
    return changes
  })
}
