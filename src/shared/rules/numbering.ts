import type { Meeting } from '../model/meeting'
import { takesPlace } from '../model/meetingState'
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
 * - A held meeting keeps its numbers as they were written; a running number that it has printed is passed
 *   over, so that none is given twice when a later meeting was held before an earlier one.
 */
export function numberItems(data: MeetingData): Map<string, string> {
  if (data.meeting.state === 'held') return fixedNumbers(data.occurrences)
  const numbers = new Map<string, string>()
  let next = data.firstNumber
  for (const entry of numberedEntries(data.occurrences)) {
    next = freeFrom(next, data.takenNumbers)
    numbers.set(entry.occurrence.id, printed(data.meeting, next))
    entry.children.forEach((child, index) => {
      numbers.set(child.id, printedChild(data.meeting, next, index))
    })
    next += 1
  }
  return numbers
}

/** Where a meeting's numbers begin, and which are not free. */
export type RunningNumbers = Pick<MeetingData, 'firstNumber' | 'takenNumbers'>

/**
 * In the running schemes a meeting's numbers continue after the highest number of the earlier meetings (not
 * cancelled) of the same body, or of the same series when there is no body, with the same scheme and prefix in
 * the same year. Held meetings count as printed, drafts by their items; of meetings that begin at the same
 * moment the one made first comes first. What any held meeting of the year has printed, a later one too, is
 * taken.
 */
export function runningNumbersOf(
  meeting: Meeting,
  others: readonly MeetingWithItems[],
): RunningNumbers {
  if (meeting.numbering.scheme === 'decimal') return { firstNumber: 1, takenNumbers: new Set() }
  const run = others.filter((other) => sharesRunningNumber(meeting, other.meeting))
  const held = run.filter((other) => other.meeting.state === 'held')
  const takenNumbers = new Set(held.flatMap(({ occurrences }) => printedNumbers(occurrences)))
  const earlier = run
    .filter((other) => inTurn(other.meeting, meeting) < 0)
    .sort((a, b) => inTurn(a.meeting, b.meeting))
  let next = 1
  for (const { meeting: one, occurrences } of earlier) {
    if (one.state === 'held')
      next = Math.max(next, ...printedNumbers(occurrences).map((n) => n + 1))
    else next = nextAfter(numberedEntries(occurrences).length, next, takenNumbers)
  }
  return { firstNumber: next, takenNumbers }
}

/** By their start, else by their ids, which sort by creation. */
function inTurn(a: Meeting, b: Meeting): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function freeFrom(number: number, taken: ReadonlySet<number>): number {
  let free = number
  while (taken.has(free)) free += 1
  return free
}

/** Where numbering goes on when so many numbers have been given from a number on. */
function nextAfter(count: number, number: number, taken: ReadonlySet<number>): number {
  let next = number
  for (let given = 0; given < count; given += 1) next = freeFrom(next, taken) + 1
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
    takesPlace(other) &&
    other.numbering.scheme === meeting.numbering.scheme &&
    (meeting.numbering.scheme !== 'body' ||
      other.numbering.prefix.trim() === meeting.numbering.prefix.trim()) &&
    yearOf(other) === yearOf(meeting)
  )
}

/** "§ 12" and "12 §", "BRC 14/2026": letters of sub-items and other words count for nothing. */
const printedNumber = /§\s*(\d+)|(\d+)\s*§|(\d+)\s*\/\s*\d{4}\s*$/

function printedNumbers(occurrences: readonly Occurrence[]): number[] {
  return occurrences.flatMap(({ number, deletedAt }) => {
    const match = deletedAt === null ? printedNumber.exec(number) : null
    return match ? [Number(match[1] ?? match[2] ?? match[3])] : []
  })
}
