import type { TaskKind } from '../../model/taskKind'
import { wallClockState } from '../wallClockState'
import { homeZone } from '../time'
import { overlap, type QuickProblem, type Range, type Read } from './found'
import { readDays } from './readDays'
import { type Named, people, readNames, workstreams } from './readNames'
import { readTimes } from './readTimes'
import { kindWords } from './vocabulary'

/** What the text is read with. */
export interface QuickContext {
  /** `YYYY-MM-DD`: relative days are counted from it. */
  readonly today: string
  readonly language: 'fi' | 'en'
  readonly people: readonly Named[]
  readonly workstreams: readonly Named[]
  /** Who or what was chosen from those offered, by the text after the sign in lower case. */
  readonly chosen: ReadonlyMap<string, string>
  /** Stretches that are to stay text, by `partKey`. */
  readonly plain: ReadonlySet<string>
}

type PartOf<Type extends string, Value> = Read<Value> & { readonly type: Type }

/** Something that was understood in the text, or that looks so and needs an answer. */
export type QuickPart =
  | PartOf<'person', string>
  | PartOf<'workstream', string>
  | PartOf<'due', string>
  | PartOf<'time', string>
  | PartOf<'priority', 'high' | 'normal' | 'low'>
  | PartOf<'kind', TaskKind>

export interface QuickTask {
  /** The text without what was understood, kind and text that is to stay excepted. */
  readonly title: string
  /** In the order of the text. */
  readonly parts: readonly QuickPart[]
}

/** No title is as long; more is not read, so that a pasted document does not stop the typing. */
const mostRead = 2000

/** Reads one line that was typed to add a task, in Finnish or English. */
export function readQuickTask(text: string, context: QuickContext): QuickTask {
  const read = text.slice(0, mostRead)
  const parts = partsOf(read, context).filter((part) => !context.plain.has(partKey(read, part)))
  const kept = withoutOverlaps(parts)
  return { title: titleOf(text, kept), parts: kept.map((part) => checkTime(part, kept)) }
}

/** A stretch by its words, so that it is known again when the text before it changes. */
export function partKey(text: string, { type, start, end }: Range & { type: string }): string {
  return `${type} ${text.slice(start, end).toLocaleLowerCase('fi')}`
}

function partsOf(text: string, context: QuickContext): QuickPart[] {
  const days = readDays(text, context.today, context.language).map((one) => ({
    ...one,
    type: 'due' as const,
  }))
  const times = readTimes(text).map((one) => ({ ...one, type: 'time' as const }))
  return [
    ...readNames(text, people, context.people, context.chosen).map(
      (one) => ({ ...one, type: 'person' }) as const,
    ),
    ...readNames(text, workstreams, context.workstreams, context.chosen).map(
      (one) => ({ ...one, type: 'workstream' }) as const,
    ),
    ...readPriorities(text),
    // Of several days, or times, the last one is the deadline: the others belong to what is said.
    ...days.filter((one) => !context.plain.has(partKey(text, one))).slice(-1),
    ...times.filter((one) => !context.plain.has(partKey(text, one))).slice(-1),
    ...readKind(text),
  ]
}

const priorities = { 1: 'high', 2: 'normal', 3: 'low' } as const

function readPriorities(text: string): QuickPart[] {
  const found = [...text.matchAll(/(?<=^|\s)!([123])(?=\s|$)/gu)].at(-1)
  if (!found) return []
  const value = priorities[Number(found[1]) as keyof typeof priorities]
  const range = { start: found.index, end: found.index + found[0].length }
  return [{ ...range, type: 'priority', value, problem: null }]
}

/** The kind that the first words tell; the longest counts. */
function readKind(text: string): QuickPart[] {
  const start = text.length - text.trimStart().length
  const begun = text.slice(start).toLocaleLowerCase('fi')
  const fitting = Object.entries(kindWords).flatMap(([kind, words]) =>
    words
      .filter((word) => begun.startsWith(word) && !/^[\p{L}\p{N}-]/u.test(begun.slice(word.length)))
      .map((word) => ({ kind: kind as TaskKind, length: word.length })),
  )
  const [longest] = fitting.sort((a, b) => b.length - a.length)
  if (!longest) return []
  const range = { start, end: start + longest.length }
  return [{ ...range, type: 'kind', value: longest.kind, problem: null }]
}

/** What begins first stays: `@` and `#` come before the words inside a name. */
function withoutOverlaps(parts: readonly QuickPart[]): QuickPart[] {
  const kept: QuickPart[] = []
  for (const part of parts) if (!kept.some((other) => overlap(part, other))) kept.push(part)
  return kept.sort((a, b) => a.start - b.start)
}

/** A time that the due day does not have is asked about. */
function checkTime(part: QuickPart, parts: readonly QuickPart[]): QuickPart {
  if (part.type !== 'time' || part.value === null) return part
  const day = parts.find((one) => one.type === 'due')?.value
  if (typeof day !== 'string' || wallClockState(day, part.value, homeZone) !== 'skipped')
    return part
  const hour = Number(part.value.slice(0, 2)) + 1
  const clock = `${String(hour).padStart(2, '0')}:00`
  const problem: QuickProblem = { code: 'skippedHour', remedies: [{ type: 'clock', clock }] }
  return { ...part, value: null, problem }
}

function titleOf(text: string, parts: readonly QuickPart[]): string {
  let title = ''
  let at = 0
  for (const { type, start, end, problem } of parts) {
    // What needs an answer is still there to be seen; the kind is part of what is said.
    if (type === 'kind' || problem !== null) continue
    title += text.slice(at, start)
    at = end
  }
  title += text.slice(at)
  return (
    title
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/ (?=[,;.])/gu, '')
      // From where a run begins only: a pasted row of empty cells would be tried from each of its signs.
      .replace(/(?<![\s,;])[\s,;]+$/u, '')
      .trim()
  )
}
