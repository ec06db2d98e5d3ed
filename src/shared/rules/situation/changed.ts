import { textIn } from '../../model/base'
import { occurrenceTitle } from '../../model/occurrence'
import { dayOfMeeting, decisionsIn } from '../decisions'
import {
  byDay,
  rowOf,
  type SituationAsked,
  type SituationRecords,
  type SituationRow,
  type SituationWords,
} from './figures'

/** What the meetings held since a day have decided, the latest first. */
export function decidedSince(
  { occurrence, meeting, matter }: SituationRecords,
  { since, today }: SituationAsked,
  { language }: SituationWords,
): SituationRow[] {
  const held = new Map(
    [...meeting].filter(([, one]) => {
      const day = dayOfMeeting(one)
      return since <= day && day <= today
    }),
  )
  return decisionsIn([...occurrence.values()], held)
    .map(({ item, meeting: of }) => {
      const about = item.matterId === null ? undefined : matter.get(item.matterId)
      const itself = { kind: 'occurrence', id: item.id } as const
      return rowOf({ kind: 'meeting', id: of.id }, textIn(occurrenceTitle(item, about), language), {
        id: item.id,
        day: dayOfMeeting(of),
        detail: textIn(of.title, language),
        about: about ? [itself, { kind: 'matter', id: about.id }] : [itself],
      })
    })
    .sort(latestFirst)
}

/** The tasks done since a day, the latest first. */
export function doneSince(
  { task }: SituationRecords,
  { since, today }: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  return [...task.values()]
    .filter(
      ({ status, doneOn }) =>
        status === 'done' && doneOn !== null && since <= doneOn && doneOn <= today,
    )
    .map(({ id, title, doneOn, assigneeId }) =>
      rowOf({ kind: 'task', id }, title, {
        day: doneOn,
        detail: assigneeId === null ? '' : words.name({ kind: 'person', id: assigneeId }),
      }),
    )
    .sort(latestFirst)
}

/** The periods of status that began since a day: suspended, gone on, ended; the latest first. */
export function statesSince(
  { status }: SituationRecords,
  { since, today }: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  return [...status.values()]
    .filter(({ from }) => from !== null && since <= from && from <= today)
    .map((one) =>
      rowOf({ kind: 'status', id: one.id }, words.name(one.subject), {
        day: one.from,
        precision: one.precision,
        detail: words.state(one),
        about: [{ kind: 'status', id: one.id }, one.subject],
      }),
    )
    .sort(latestFirst)
}

function latestFirst(a: SituationRow, b: SituationRow): number {
  return -byDay(a, b)
}
