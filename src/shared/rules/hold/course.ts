import type { Occurrence } from '../../model/occurrence'
import type { OutcomeCode } from '../../model/outcome'
import { agendaTree } from '../agendaOrder'

/** Outcomes that take an item off the meeting before it was taken up. */
const passingOver: ReadonlySet<OutcomeCode> = new Set(['removed', 'movedToNext'])

/**
 * - `done`: taken up, and the meeting has gone on
 * - `running`: the meeting is here
 * - `coming`: not taken up yet
 * - `skipped`: the meeting has gone past it
 * - `dropped`: taken off, or moved to the next meeting, without being taken up
 */
export type ItemState = 'done' | 'running' | 'coming' | 'skipped' | 'dropped'

/**
 * The items that a meeting takes up one after another, in agenda order: an item with sub-items is taken up by
 * them, and a heading or a hidden item is not taken up.
 */
export function stopsOf(occurrences: readonly Occurrence[]): Occurrence[] {
  return agendaTree(occurrences).flatMap(({ occurrence, children }) => {
    if (occurrence.visibility === 'hidden') return []
    if (children.length === 0) return occurrence.section ? [] : [occurrence]
    return children.filter(({ visibility }) => visibility !== 'hidden')
  })
}

/** The item the meeting is at: the one taken up last; null before the first. */
export function runningItem(stops: readonly Occurrence[]): Occurrence | null {
  return stops.reduce<Occurrence | null>(
    (latest, item) =>
      item.startedAt !== null && (latest?.startedAt ?? '') <= item.startedAt ? item : latest,
    null,
  )
}

/** The item that comes after the one the meeting is at, or the first of all; null when there is none. */
export function nextItem(stops: readonly Occurrence[]): Occurrence | null {
  const running = runningItem(stops)
  const at = running ? stops.indexOf(running) : -1
  return stops.slice(at + 1).find((item) => stateOf(item, running, stops) === 'coming') ?? null
}

/** Where each item stands, by its id; in a meeting that is over nothing runs any more. */
export function statesOf(stops: readonly Occurrence[], isOver = false): Map<string, ItemState> {
  const running = runningItem(stops)
  return new Map(
    stops.map((item) => {
      const state = stateOf(item, running, stops)
      return [item.id, isOver && state === 'running' ? 'done' : state]
    }),
  )
}

function stateOf(
  item: Occurrence,
  running: Occurrence | null,
  stops: readonly Occurrence[],
): ItemState {
  if (item === running) return 'running'
  if (item.startedAt !== null) return 'done'
  if (item.outcome !== null) return passingOver.has(item.outcome.code) ? 'dropped' : 'done'
  return running && stops.indexOf(item) < stops.indexOf(running) ? 'skipped' : 'coming'
}

/** When an item is taken up, by its id: what changes of which items. */
export type TakenUp = readonly { readonly id: string; readonly startedAt: string | null }[]

/**
 * What changes when an item is taken up at a moment. Going back from an item that was only just opened, with
 * nothing written of it, opened it by mistake: it waits again.
 *
 * @param isUntouched whether nothing was agreed in an item beside what stands in it
 */
export function takingUp(
  stops: readonly Occurrence[],
  id: string,
  now: string,
  isUntouched: (item: Occurrence) => boolean,
): TakenUp {
  const running = runningItem(stops)
  if (running?.id === id) return []
  const item = stops.find((one) => one.id === id)
  if (!item) return []
  const wentBack = running !== null && stops.indexOf(item) < stops.indexOf(running)
  const isMistake = wentBack && hasNothing(running) && isUntouched(running)
  if (isMistake && item.startedAt !== null) return [{ id: running.id, startedAt: null }]
  const taken = { id, startedAt: now }
  return isMistake ? [{ id: running.id, startedAt: null }, taken] : [taken]
}

function hasNothing({ outcome, notes }: Occurrence): boolean {
  return outcome === null && Object.values(notes).every((text) => text.trim() === '')
}
