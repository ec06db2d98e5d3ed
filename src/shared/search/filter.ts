import { recordKinds } from '@shared/model/link'
import { titleClass, weights } from './codes'
import type { DayRange } from './dateRange'
import type { AskedWord } from './match'
import type { Query } from './query'
import { nobody, type Records, stateWithoutLayer } from './records'
import type { Scores } from './scores'

/** A name must answer at least as a beginning does. */
const leastName = 150 * weights[titleClass]
const personKind = recordKinds.indexOf('person')
const itemKind = recordKinds.indexOf('occurrence')
const statusKind = recordKinds.indexOf('status')

/** Which slots a query's operators let through, 1 for each; living records only. */
export function allowedBy(query: Query, records: Records, scores: Scores, today: number) {
  const { owner, kind } = records.columns
  const allowed = new Uint8Array(records.count)
  const kinds = Uint8Array.from(recordKinds, (one) => ((query.kinds?.has(one) ?? true) ? 1 : 0))
  for (let slot = 0; slot < allowed.length; slot += 1)
    if (owner[slot] !== nobody) allowed[slot] = kinds[kind[slot] ?? 0] ?? 0
  if (query.states) keepStates(allowed, query.states, records, today)
  if (query.days) keepDays(allowed, query.days, records)
  for (const person of query.people) keepPeople(allowed, person, records, scores)
  return allowed
}

/** Those in one of the states, and those whose period of status today says so. */
function keepStates(
  allowed: Uint8Array,
  states: ReadonlySet<string>,
  records: Records,
  today: number,
): void {
  const { state } = records.columns
  const wanted = Uint8Array.from(records.states, (name) =>
    states.has(stateWithoutLayer(name)) ? 1 : 0,
  )
  const subjects = inStateOn(records, wanted, today)
  for (let slot = 0; slot < allowed.length; slot += 1)
    if (!wanted[state[slot] ?? 0] && !subjects.has(slot)) allowed[slot] = 0
}

/** What has a wanted state on a day: in each layer the period that began last counts. */
function inStateOn(records: Records, wanted: Uint8Array, today: number): Set<number> {
  const { kind, owner, from, until, state } = records.columns
  const current = new Map<string, number>()
  for (let slot = 0; slot < records.count; slot += 1) {
    if (kind[slot] !== statusKind || owner[slot] === nobody) continue
    const isUndated = (from[slot] ?? 0) > (until[slot] ?? 0)
    if (!isUndated && ((from[slot] ?? 0) > today || (until[slot] ?? 0) < today)) continue
    const [subject = 0] = records.calledAfter(slot)
    const layer = records.states[state[slot] ?? 0]?.split('.')[1] ?? ''
    const key = `${subject} ${layer}`
    const known = current.get(key)
    if (known === undefined || start(records, slot) >= start(records, known)) current.set(key, slot)
  }
  const slots = [...current.values()].filter((slot) => wanted[state[slot] ?? 0])
  return new Set(slots.map((slot) => records.calledAfter(slot)[0] ?? 0))
}

/** An unknown beginning is before all known ones. */
function start({ columns: { from, until } }: Records, slot: number): number {
  const begins = from[slot] ?? 0
  return begins > (until[slot] ?? 0) ? -Infinity : begins
}

/** Those whose days meet the range; an agenda's item has those of its meeting. */
function keepDays(allowed: Uint8Array, days: DayRange, records: Records): void {
  const { from, until, kind } = records.columns
  for (let slot = 0; slot < allowed.length; slot += 1) {
    if (!allowed[slot]) continue
    const begins = from[slot] ?? 0
    const ends = until[slot] ?? 0
    if (begins > ends) {
      const isItem = kind[slot] === itemKind
      if (!isItem || !records.calledAfter(slot).some(meets)) allowed[slot] = 0
    } else if (begins > days.until || ends < days.from) allowed[slot] = 0
  }

  function meets(slot: number): boolean {
    const begins = from[slot] ?? 0
    const ends = until[slot] ?? 0
    return begins <= ends && begins <= days.until && ends >= days.from
  }
}

/** The person of that name, and what points at the person. */
function keepPeople(
  allowed: Uint8Array,
  name: readonly AskedWord[],
  records: Records,
  scores: Scores,
): void {
  const { kind, linksAt, linksEnd } = records.columns
  const each = name.map((word) => scores.written(word))
  const isPerson = new Uint8Array(allowed.length)
  for (let slot = 0; slot < allowed.length; slot += 1)
    if (kind[slot] === personKind && each.every((one) => (one[slot] ?? 0) >= leastName))
      isPerson[slot] = 1
  for (let slot = 0; slot < allowed.length; slot += 1) {
    if (!allowed[slot] || isPerson[slot]) continue
    const end = linksEnd[slot] ?? 0
    let at = linksAt[slot] ?? 0
    while (at < end && !isPerson[records.links[at] ?? 0]) at += 1
    if (at === end) allowed[slot] = 0
  }
}
