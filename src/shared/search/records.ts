import { recordKinds, type RecordKind } from '@shared/model/link'
import { dayNumber, earliest, latest } from './codes'
import { roomFor } from './grow'
import { Ids } from './ids'
import { pointingOf, type Pointing } from './pointing'
import type { Searchable } from './searchable'

/** The owner of a slot whose record is removed or was only pointed at. */
export const nobody = 255

/** With more records than this written since, it is worked out anew who points at whom. */
const mostRecent = 1000

const columnTypes = {
  kind: Uint8Array,
  state: Uint8Array,
  /** The segment that holds the record's words and text. */
  owner: Uint8Array,
  boost: Uint8Array,
  /** How many of its links make its title. */
  calledAfter: Uint8Array,
  from: Int32Array,
  until: Int32Array,
  textAt: Uint32Array,
  textEnd: Uint32Array,
  linksAt: Uint32Array,
  linksEnd: Uint32Array,
}
type ColumnName = keyof typeof columnTypes
type Columns = {
  [N in ColumnName]: (typeof columnTypes)[N] extends new (length: number) => infer A ? A : never
}
const columnNames = Object.keys(columnTypes) as ColumnName[]

export interface SavedRecords {
  readonly ids: Uint32Array<ArrayBuffer>
  readonly columns: Columns
  readonly links: Uint32Array<ArrayBuffer>
  readonly states: readonly string[]
}

/** What is known of each record beside its words, by slot. */
export class Records {
  readonly columns: Columns
  readonly ids: Ids
  /** The slots that records point at, one record after another. */
  links: Uint32Array<ArrayBuffer>
  /** `task.open` and the like, by number; the first stands for none. */
  readonly states: string[]
  private linksCount: number
  private pointing: Pointing | null = null
  /** Records written since `pointing` was worked out: their links are not in it. */
  private readonly recent = new Set<number>()

  constructor(saved?: SavedRecords) {
    this.ids = new Ids(saved?.ids)
    this.links = saved?.links ?? new Uint32Array(0)
    this.linksCount = this.links.length
    this.states = [...(saved?.states ?? [''])]
    this.columns = saved?.columns ?? emptyColumns()
  }

  get count(): number {
    return this.ids.count
  }

  kindOf(slot: number): RecordKind {
    return recordKinds[this.columns.kind[slot] ?? 0] ?? 'region'
  }

  /** `task.open`, or `status.frozen` without its layer; '' for what has no state. */
  stateOf(slot: number): string {
    return stateWithoutLayer(this.states[this.columns.state[slot] ?? 0] ?? '')
  }

  /** Writes what is known of a record; its text is in a segment. */
  write(record: Searchable, owner: number, textAt: number, textEnd: number): number {
    const slot = this.slotOf(record.id)
    const { columns } = this
    columns.kind[slot] = recordKinds.indexOf(record.kind)
    columns.state[slot] = this.stateNumber(record)
    columns.owner[slot] = owner
    columns.boost[slot] = boostOf(record)
    columns.textAt[slot] = textAt
    columns.textEnd[slot] = textEnd
    const isDated = record.from !== null || record.until !== null
    columns.from[slot] = record.from ? dayNumber(record.from) : isDated ? earliest : latest
    columns.until[slot] = record.until ? dayNumber(record.until) : isDated ? latest : earliest
    this.writeLinks(slot, record)
    return slot
  }

  remove(id: string): void {
    const slot = this.ids.find(id)
    if (slot >= 0) this.columns.owner[slot] = nobody
  }

  /** Who points at whom, without the links of the records given beside: they were written since. */
  whoPoints(): { pointing: Pointing; recent: ReadonlySet<number> } {
    if (this.pointing === null || this.recent.size > mostRecent) {
      this.pointing = pointingOf({ links: this.links, ...this.columns }, this.count)
      this.recent.clear()
    }
    return { pointing: this.pointing, recent: this.recent }
  }

  /** The slots of the records a record is called after. */
  calledAfter(slot: number): Uint32Array {
    const from = this.columns.linksAt[slot] ?? 0
    return this.links.subarray(from, from + (this.columns.calledAfter[slot] ?? 0))
  }

  save(): SavedRecords {
    const columns = emptyColumns()
    for (const name of columnNames)
      Object.assign(columns, { [name]: this.columns[name].slice(0, this.count) })
    return {
      ids: this.ids.save(),
      columns,
      links: this.links.slice(0, this.linksCount),
      states: this.states,
    }
  }

  private slotOf(id: string): number {
    const before = this.count
    const slot = this.ids.slotOf(id)
    if (slot < before) return slot
    for (const name of columnNames)
      Object.assign(this.columns, { [name]: roomFor<never>(this.columns[name] as never, slot + 1) })
    this.columns.owner[slot] = nobody
    return slot
  }

  private writeLinks(slot: number, { calledAfter, links }: Searchable): void {
    const first = new Set(calledAfter)
    const all = [...calledAfter, ...links.filter((id) => !first.has(id))]
    this.links = roomFor(this.links, this.linksCount + all.length)
    this.columns.linksAt[slot] = this.linksCount
    for (const id of all) {
      const target = this.slotOf(id)
      this.links[this.linksCount] = target
      this.linksCount += 1
    }
    this.columns.linksEnd[slot] = this.linksCount
    if (this.pointing) this.recent.add(slot)
    this.columns.calledAfter[slot] = calledAfter.length
  }

  private stateNumber({ kind, state }: Searchable): number {
    if (state === '') return 0
    const name = `${kind}.${state}`
    const known = this.states.indexOf(name)
    return known >= 0 ? known : this.states.push(name) - 1
  }
}

function emptyColumns(): Columns {
  const columns = Object.fromEntries(columnNames.map((name) => [name, new columnTypes[name](0)]))
  return columns as unknown as Columns
}

/** Of records that answer equally well, these kinds are more likely to be wanted. */
const likelyKinds: Partial<Record<RecordKind, number>> = {
  body: 40,
  programme: 40,
  person: 40,
  organisation: 36,
  project: 38,
  region: 30,
  call: 30,
  strategy: 30,
  agreement: 28,
  area: 28,
  meeting: 28,
  matter: 28,
  goal: 26,
  statement: 26,
  nomination: 26,
  event: 24,
  task: 24,
  signal: 22,
  series: 20,
  template: 12,
}

/** A short name says more with each of its words than a long one. */
const shortTitle = 60

/** How long the names are of what is called after others, in words. */
const wordsOfOthers = 6

function boostOf({ kind, texts, calledAfter }: Searchable): number {
  const title = texts.find(({ part }) => part.startsWith('title-'))?.text ?? ''
  const words = calledAfter.length > 0 ? wordsOfOthers : title.split(/\s+/).length
  return (likelyKinds[kind] ?? 8) + Math.round(shortTitle / words)
}

/** A period's state is stored with its layer, `status.cooperation.frozen`; people ask without it. */
export function stateWithoutLayer(name: string): string {
  const [kind = '', ...rest] = name.split('.')
  return rest.length === 0 ? '' : `${kind}.${rest.at(-1)}`
}
