import type { RecordKind } from '../../model/link'
import { type AnyRecord, recordSchemas } from '../../model/records'
import { cameFrom, isSame, type OwnChanges } from './logIndex'

/** Which copy's word holds: this workspace's, or the file's. */
export type Side = 'mine' | 'theirs'

/** One record in both copies, and what each has done to it on its own. */
export interface Pair {
  readonly kind: RecordKind
  readonly mine: AnyRecord
  readonly theirs: AnyRecord
}

/** A record made of both copies: for each answer as it becomes then. Without disputed fields both are the same. */
export interface MergedRecord extends Record<Side, AnyRecord> {
  /** The fields that each copy changed in its own way. */
  readonly disputed: readonly string[]
  /** Only the whole record can be chosen, not one field from here and another from there. */
  readonly isWhole: boolean
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Merges a record field by field: what only one copy changed is taken from it, and what both changed waits for
 * a person. When the parts do not make a record that holds together, or one copy removed what the other changed,
 * the person chooses the whole record.
 */
export function mergeRecord(
  { kind, mine, theirs }: Pair,
  own: Record<Side, OwnChanges>,
): MergedRecord {
  const differing = differingFields(mine, theirs)
  if (differing.length === 0) return { mine, theirs: mine, disputed: [], isWhole: false }
  if (mine.deletedAt !== null && theirs.deletedAt !== null) return bothRemoved(mine, theirs)
  const sides = new Map(differing.map((field) => [field, newer(field, mine, theirs, own)]))
  const disputed = differing.filter((field) => sides.get(field) === null)
  const whole = { mine, theirs, disputed: differing, isWhole: true }
  if (differing.includes('deletedAt') && !isPlainRemoval(mine, sides)) return whole
  const clean = pick(differing, (field) => fieldsOf(bySide(sides.get(field) ?? 'mine'))[field])
  const merged = {
    mine: valid({ ...mine, ...clean, ...pick(disputed, (field) => fieldsOf(mine)[field]) }),
    theirs: valid({ ...mine, ...clean, ...pick(disputed, (field) => fieldsOf(theirs)[field]) }),
  }
  if (!merged.mine || !merged.theirs) return whole
  return { mine: merged.mine, theirs: merged.theirs, disputed, isWhole: false }

  function bySide(side: Side): AnyRecord {
    return side === 'mine' ? mine : theirs
  }
  function valid(record: Fields): AnyRecord | null {
    const read = recordSchemas[kind].safeParse(record)
    return read.success ? read.data : null
  }
}

/** The fields in which two records differ. */
export function differingFields(one: AnyRecord, other: AnyRecord): string[] {
  return Object.keys(one).filter((field) => !isSame(fieldsOf(one)[field], fieldsOf(other)[field]))
}

/** The copy whose value is the newer one; null when both changed it, or nothing tells. */
function newer(
  field: string,
  mine: AnyRecord,
  theirs: AnyRecord,
  own: Record<Side, OwnChanges>,
): Side | null {
  const isMine = cameFrom(fieldsOf(theirs)[field], field, mine.id, own.mine)
  const isTheirs = cameFrom(fieldsOf(mine)[field], field, mine.id, own.theirs)
  if (isMine === isTheirs) return null
  return isMine ? 'mine' : 'theirs'
}

/** True when one copy removed or brought back a record and the other has done nothing to it since. */
function isPlainRemoval(mine: AnyRecord, sides: ReadonlyMap<string, Side | null>): boolean {
  const side = sides.get('deletedAt') ?? null
  const removed: Side = mine.deletedAt === null ? 'theirs' : 'mine'
  if (side !== removed) return side !== null
  return [...sides.values()].every((one) => one === side)
}

/** Removed in both: what the later removal left; it is not shown, so nobody is asked. */
function bothRemoved(mine: AnyRecord, theirs: AnyRecord): MergedRecord {
  const order = [mine, theirs].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const kept = order[1] ?? mine
  return { mine: kept, theirs: kept, disputed: [], isWhole: false }
}

/** By removal, then by what is written: the same in both directions. */
const sortKey = (record: AnyRecord) => `${record.deletedAt ?? ''} ${JSON.stringify(record)}`

function pick(fields: readonly string[], value: (field: string) => unknown): Fields {
  return Object.fromEntries(fields.map((field) => [field, value(field)]))
}

function fieldsOf(record: AnyRecord): Fields {
  return { ...record }
}
