import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import { agendaTree, type AgendaEntry } from './agendaOrder'
import type { MeetingData } from './meetingData'
import { wallTime } from './time'

/** A meeting with its items, as numbering and proposals look back on it. */
export interface MeetingWithItems {
  readonly meeting: Meeting
  readonly occurrences: readonly Occurrence[]
}

/**
 * The number of each numbered item as it is printed, by occurrence id.
 * - `decimal`: 1, 2, 2.1. `section`: § 12. `body`: BRC 14/2026 (the year of the meeting in its zone).
 * - Sub-items of a § or body item are a), b): "§ 12 a" would read as a section of its own.
 * - A section heading has no number; its own items are numbered as top-level items.
 * - A hidden item, with its sub-items, takes no number, as it is on nobody's paper. An internal item
 *   takes one, so that the numbers are the same on every paper.
 * - A held meeting keeps its numbers as they were written.
 */
export function numberItems(data: MeetingData): Map<string, string> {
  if (data.meeting.state === 'held') return fixedNumbers(data.occurrences)
  const numbers = new Map<string, string>()
  let next = data.firstNumber
  for (const entry of numberedEntries(data.occurrences)) {
    numbers.set(entry.occurrence.id, printed(data.meeting, next))
    entry.children.forEach((child, index) => {
      numbers.set(child.id, printedChild(data.meeting, next, index))
    })
    next += 1
  }
  return numbers
}

/**
 * The number of the meeting's first numbered item. In the running schemes it continues after the
 * highest number of the earlier meetings (not cancelled) of the same body, or of the same series when
 * there is no body, with the same scheme and prefix in the same year. Held meetings count as printed,
 * drafts by their items.
 */
export function firstNumberOf(meeting: Meeting, others: readonly MeetingWithItems[]): number {
  if (meeting.numbering.scheme === 'decimal') return 1
  const earlier = others
    .filter((other) => sharesRunningNumber(meeting, other.meeting))
    .filter((other) => other.meeting.start < meeting.start)
    .sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1))
  let next = 1
  for (const { meeting: one, occurrences } of earlier) {
    next =
      one.state === 'held'
        ? Math.max(next, highestPrinted(occurrences) + 1)
        : next + numberedEntries(occurrences).length
  }
  return next
}

function fixedNumbers(occurrences: readonly Occurrence[]): Map<string, string> {
  return new Map(
    occurrences.filter((item) => item.number !== '').map((item) => [item.id, item.number]),
  )
}

/** The items that take a number of their own, with the sub-items that take one under it. */
function numberedEntries(occurrences: readonly Occurrence[]): AgendaEntry[] {
  return agendaTree(occurrences)
    .filter((entry) => isOnPaper(entry.occurrence))
    .flatMap((entry) =>
      entry.occurrence.section
        ? entry.children.map((occurrence): AgendaEntry => ({ occurrence, children: [] }))
        : [entry],
    )
    .filter((entry) => isOnPaper(entry.occurrence))
    .map((entry) => ({ ...entry, children: entry.children.filter(isOnPaper) }))
}

/** False for an item that is never printed; its sub-items go with it. */
export function isOnPaper(occurrence: Occurrence): boolean {
  return occurrence.visibility !== 'hidden'
}

function printed(meeting: Meeting, number: number): string {
  switch (meeting.numbering.scheme) {
    case 'decimal':
      return String(number)
    case 'section':
      return `§ ${number}`
    case 'body':
      return `${meeting.numbering.prefix.trim()} ${number}/${yearOf(meeting)}`
  }
}

function printedChild(meeting: Meeting, number: number, index: number): string {
  return meeting.numbering.scheme === 'decimal' ? `${number}.${index + 1}` : `${letters(index)})`
}

/** a … z, aa, ab …: never runs out. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

function yearOf(meeting: Meeting): string {
  return wallTime(meeting.start, meeting.timeZone).day.slice(0, 4)
}

function sharesRunningNumber(meeting: Meeting, other: Meeting): boolean {
  const sameGroup =
    meeting.bodyId !== null || other.bodyId !== null
      ? meeting.bodyId === other.bodyId
      : meeting.seriesId !== null && meeting.seriesId === other.seriesId
  return (
    sameGroup &&
    other.id !== meeting.id &&
    other.deletedAt === null &&
    other.state !== 'cancelled' &&
    other.numbering.scheme === meeting.numbering.scheme &&
    (meeting.numbering.scheme !== 'body' ||
      other.numbering.prefix.trim() === meeting.numbering.prefix.trim()) &&
    yearOf(other) === yearOf(meeting)
  )
}

/** "§ 12" and "12 §", "BRC 14/2026": letters of sub-items and other words count for nothing. */
const printedNumber = /§\s*(\d+)|(\d+)\s*§|(\d+)\s*\/\s*\d{4}\s*$/

function highestPrinted(occurrences: readonly Occurrence[]): number {
  let highest = 0
  for (const { number, deletedAt } of occurrences) {
    const match = deletedAt === null ? printedNumber.exec(number) : null
    if (match) highest = Math.max(highest, Number(match[1] ?? match[2] ?? match[3]))
  }
  return highest
}
