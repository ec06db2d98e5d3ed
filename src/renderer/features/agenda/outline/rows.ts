import type { Matter } from '@shared/model/matter'
import type { Occurrence } from '@shared/model/occurrence'
import { personName } from '@shared/model/personName'
import { actingFor } from '@shared/rules/acting'
import { runningOrder, type RunningOrder, type RunningRow } from '@shared/rules/clock'
import type { MeetingData } from '@shared/rules/meetingData'
import { numberItems } from '@shared/rules/numbering'
import { lateItems } from '@shared/rules/paperDeadlines'
import { dayOf } from '@shared/rules/time'

/** A line of the builder with all that is shown on it; plain data, so that two can be compared. */
export interface AgendaRow {
  readonly occurrence: Occurrence
  readonly matter: Matter | null
  readonly depth: 0 | 1
  /** As printed; empty for a section and for a hidden item. */
  readonly number: string
  /** Clock times, `HH:mm`. */
  readonly start: string
  readonly end: string
  /** Its own, or those of its sub-items together. */
  readonly minutes: number
  readonly hasChildren: boolean
  readonly conflict: RunningRow['conflict']
  /** Came after the last day for items. */
  readonly isLate: boolean
  /** Who presents on the meeting day; empty when nobody is named. */
  readonly presenter: string
  /** Whom the presenter stands in for; empty when nobody. */
  readonly covered: string
}

/** The lines of the agenda in order, and the clock of the whole. */
export interface AgendaOutline {
  readonly rows: readonly AgendaRow[]
  readonly order: RunningOrder
}

/** Computes everything the list shows, once for each change of the data. */
export function agendaOutline(data: MeetingData): AgendaOutline {
  const numbers = numberItems(data)
  const order = runningOrder(data)
  const isLate = lateItems(data.meeting)
  const presenterOf = presenters(data)
  const parents = new Set(
    order.rows.filter((row, index) => row.depth === 0 && order.rows[index + 1]?.depth === 1),
  )
  const rows = order.rows.map((timed): AgendaRow => {
    const { occurrence, depth, start, end, minutes, conflict } = timed
    return {
      occurrence,
      matter: occurrence.matterId ? (data.matters.get(occurrence.matterId) ?? null) : null,
      depth,
      number: numbers.get(occurrence.id) ?? '',
      start,
      end,
      minutes,
      hasChildren: parents.has(timed),
      conflict,
      isLate: isLate(occurrence),
      ...presenterOf(occurrence),
    }
  })
  return { rows, order }
}

/** Who presents an item on the day of the meeting. */
function presenters({ meeting, covers, people }: MeetingData) {
  const day = dayOf(meeting.start, meeting.timeZone)
  const name = (id: string | null) => {
    const person = id === null ? undefined : people.get(id)
    return person ? personName(person) : ''
  }
  return ({ presenterId }: Occurrence): Pick<AgendaRow, 'presenter' | 'covered'> => {
    if (presenterId === null) return { presenter: '', covered: '' }
    const acting = actingFor(presenterId, day, covers)
    return { presenter: name(acting.personId), covered: name(acting.coveredId) }
  }
}

/** True when nothing that is shown differs; records are plain, so equal text means equal value. */
export function sameRow(a: AgendaRow, b: AgendaRow): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
