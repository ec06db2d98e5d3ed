import { Dexie } from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import type { CauseCode, ChangedRecord } from '@shared/model/change'
import type { RecordKind } from '@shared/model/link'
import { dayOf, plusDays } from '@shared/rules/time'
import { referencesIn } from '@shared/workspace/references'
import { database } from './database'
import { type Found, findNamed } from './found'
import { firstKeyOf, type HeadKey, headIndex, headOf, type LogHead, readEntries } from './logHeads'

/** Which changes of the workspace are wanted; what is null or empty narrows nothing. */
export interface TimelineChoice {
  /** A part of the name of who made the change. */
  who: string
  kinds: readonly RecordKind[] | null
  /** The first and the last day, `YYYY-MM-DD` in the team's zone. */
  from: string | null
  until: string | null
}

/** One step of work as the log tells it. */
export interface TimelineEntry {
  id: string
  at: string
  who: string
  cause: CauseCode
  reason: string
  /** How many records it touched. */
  size: number
  /** Of the kinds that are wanted; null when the step was too large to be read. */
  changes: readonly ChangedRecord[] | null
}

export interface Timeline {
  /** The newest first. */
  entries: TimelineEntry[]
  found: Found
  /** When the oldest looked-at change was made, if older ones may follow; null when all has been looked at. */
  lookedTo: string | null
}

/** So many changes are shown at a time. */
const page = 50
/** So many heads are read at once, and so many looked at for one page: a rare match must not read the whole log. */
const chunk = 200
const mostForPage = 4000

/** The changes of the workspace, the newest first; undefined while they are read. @param pages how many pages */
export function useTimeline(choice: TimelineChoice, pages: number): Timeline | undefined {
  const { who, kinds, from, until } = choice
  return useLiveQuery(
    () => readTimeline({ who, kinds, from, until }, pages),
    [who, kinds, from, until, pages],
  )
}

/** The same once. */
export async function readTimeline(choice: TimelineChoice, pages: number): Promise<Timeline> {
  const entries: TimelineEntry[] = []
  // A day more, for a clock that was set back.
  let above = choice.until === null ? Dexie.maxKey : firstKeyOf(plusDays(choice.until, 2))
  let lookedTo: string | null = null
  for (
    let looked = 0;
    looked < mostForPage * pages && entries.length < page * pages;
    looked += chunk
  ) {
    const heads = await headsBelow(above, choice.from)
    const last = heads.at(-1)
    entries.push(...(await wantedOf(heads, choice)))
    lookedTo = heads.length < chunk ? null : (last?.at ?? null)
    if (!last || lookedTo === null) break
    above = last.id
  }
  const shown = entries.slice(0, page * pages)
  const cut = shown.length < entries.length ? shown.at(-1)?.at : null
  return { entries: shown, found: await foundFor(shown), lookedTo: cut ?? lookedTo }
}

/** Heads by primary key downwards, from an index: no entry is read. */
async function headsBelow(above: unknown, from: string | null): Promise<LogHead[]> {
  const lowest = from === null ? Dexie.minKey : firstKeyOf(from)
  const keys = await database.log
    .where(headIndex)
    .between([lowest], [above], true, false)
    .reverse()
    .limit(chunk)
    .keys()
  return (keys as unknown as HeadKey[]).map(headOf)
}

async function wantedOf(
  heads: readonly LogHead[],
  { who, kinds, from, until }: TimelineChoice,
): Promise<TimelineEntry[]> {
  const name = who.trim().toLocaleLowerCase('fi')
  const mine = heads.filter((head) => {
    const day = dayOf(head.at)
    const isIn = (from === null || day >= from) && (until === null || day <= until)
    return isIn && head.who.toLocaleLowerCase('fi').includes(name)
  })
  const read = await readEntries(mine)
  return mine.flatMap((head): TimelineEntry[] => {
    const entry = read.get(head.id)
    const changes = entry?.changes.filter(({ kind }) => kinds?.includes(kind) ?? true) ?? null
    // A change too large to be read may have touched any kind: it is not left out.
    if (changes?.length === 0) return []
    return [{ ...head, reason: entry?.reason ?? '', changes }]
  })
}

function foundFor(entries: readonly TimelineEntry[]): Promise<Found> {
  const changes = entries.flatMap((entry) => entry.changes ?? [])
  return findNamed(
    changes.flatMap(({ kind, id, before, after }) => [
      { kind, id },
      ...referencesIn(kind, before ?? {}),
      ...referencesIn(kind, after ?? {}),
    ]),
  )
}
