import { local, type LocalText } from '../../model/base'
import type { Link, RecordKind } from '../../model/link'
import { recordKinds } from '../../model/link'
import { type RecordInput, type RecordOf, recordSchemas } from '../../model/records'
import { plusDays } from '../../rules/time'
import { emptyRecords, type WorkspaceRecords } from '../format'
import { idsOf, type Random, randomOf } from './random'
import * as words from './words'

export interface GenerateOptions {
  /** About how many records; at least two of each kind are made. */
  readonly size: number
  readonly seed: string
  /** The day the workspace is "now", `YYYY-MM-DD`: deadlines and meetings lie around it. */
  readonly today: string
  /** How many of some kinds there shall be, whatever the size; at least two. */
  readonly counts?: Partial<Record<RecordKind, number>>
}

/** What every part of the generator works with. */
export interface Build {
  readonly random: Random
  readonly records: WorkspaceRecords
  /** Adds a record that the schema accepts, with a fresh id, and gives it back. */
  readonly add: <K extends RecordKind>(kind: K, fields: Omit<RecordInput<K>, 'id'>) => RecordOf<K>
  /** How many records of a kind there shall be. */
  readonly count: (kind: RecordKind) => number
  /** The id of some record of a kind that exists already. */
  readonly idOf: (kind: RecordKind) => string
  /** As idOf, or null with the probability given. */
  readonly maybe: (kind: RecordKind, nothing?: number) => string | null
  /** From `least` to two links to records of any kind that exists already. */
  readonly links: (least?: number) => Link[]
  /** A link to some record of one of the kinds given. */
  readonly linkTo: (...kinds: readonly RecordKind[]) => Link
  /** A day from `from` to `until` days after today. */
  readonly day: (from: number, until: number) => string
  readonly title: () => string
  readonly text: () => LocalText
}

/** Share of each kind in a workspace that has been in use for years. */
const shares: Readonly<Record<RecordKind, number>> = {
  region: 0.003,
  organisation: 0.02,
  person: 0.05,
  cover: 0.01,
  agreement: 0.002,
  body: 0.006,
  membership: 0.015,
  seat: 0.012,
  relation: 0.004,
  status: 0.02,
  programme: 0.003,
  call: 0.006,
  project: 0.01,
  strategy: 0.001,
  goal: 0.008,
  area: 0.005,
  responsibility: 0.008,
  nomination: 0.004,
  statement: 0.006,
  signal: 0.004,
  event: 0.006,
  task: 0.37,
  template: 0.001,
  series: 0.001,
  meeting: 0.025,
  matter: 0.13,
  occurrence: 0.26,
  postponement: 0.013,
  dispatch: 0.01,
}

export function buildOf({ size, seed, today, counts = {} }: GenerateOptions): Build {
  const random = randomOf(seed)
  const records = emptyRecords()
  const newId = idsOf(random, today)
  const lists = records as Record<RecordKind, { id: string }[]>
  const build: Build = {
    random,
    records,
    add: (kind, fields) => {
      const record = recordSchemas[kind].parse({ ...fields, id: newId() }) as RecordOf<typeof kind>
      lists[kind].push(record)
      return record
    },
    count: (kind) => Math.max(2, counts[kind] ?? Math.round(size * shares[kind])),
    idOf: (kind) => random.pick(lists[kind]).id,
    maybe: (kind, nothing = 0.3) =>
      lists[kind].length === 0 || random.chance(nothing) ? null : random.pick(lists[kind]).id,
    links: (least = 0) => {
      const kinds = recordKinds.filter((kind) => lists[kind].length > 0)
      return Array.from({ length: random.whole(least, 2) }, () => build.linkTo(...kinds))
    },
    linkTo: (...kinds) => {
      const kind = random.pick(kinds)
      return { kind, id: random.pick(lists[kind]).id }
    },
    day: (from, until) => plusDays(today, random.whole(from, until)),
    title: () => `${random.pick(words.verbs)}: ${random.pick(words.subjects)}`,
    text: () => (random.chance(0.4) ? local(random.pick(words.sentences)) : local('')),
  }
  return build
}

/** Calls `make` for each of the records of a kind there shall be. */
export function times(amount: number, make: (index: number) => void): void {
  for (let index = 0; index < amount; index += 1) make(index)
}
