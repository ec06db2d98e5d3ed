import type { RecordKind } from '../../model/link'
import { type AnyRecord, recordSchemas } from '../../model/records'
import type { Side } from './mergeRecord'

/** Whose word holds in a conflict: of the whole, or field by field. A field left out goes as proposed. */
export type Choice = Side | ReadonlyMap<string, Side>

/** One record of a conflict; null where that copy does not have it. */
export interface ConflictPart extends Record<Side, AnyRecord | null> {
  readonly kind: RecordKind
  readonly disputed: readonly string[]
}

/** Records of which a person says whose version holds; approved minutes come whole, with their items. */
export interface MergeConflict {
  /** The id of the record, for approved minutes that of the meeting. */
  readonly id: string
  readonly kind: RecordKind
  readonly isMinutes: boolean
  readonly parts: readonly ConflictPart[]
  /** The fields that can be chosen each on its own; none when only the whole can. */
  readonly fields: readonly string[]
  /** The side that holds unless the person says otherwise: the one that is not removed, else the later touched. */
  readonly proposed: Side
}

/** The side a field of the conflict goes by. */
export function sideOf(
  { proposed }: MergeConflict,
  choice: Choice | undefined,
  field: string,
): Side {
  return (typeof choice === 'string' ? choice : choice?.get(field)) ?? proposed
}

/**
 * The records a conflict comes to, by what was chosen.
 * @param at the moment at which an item that the chosen minutes do not have is removed, ISO UTC
 * @returns null when the fields chosen do not make a record that holds together, such as an end before its start
 */
export function chosenRecords(
  conflict: MergeConflict,
  choice: Choice | undefined,
  at: string,
): { readonly kind: RecordKind; readonly record: AnyRecord }[] | null {
  const { parts, fields, proposed } = conflict
  const [part] = parts
  if (choice !== undefined && typeof choice !== 'string' && fields.length > 0 && part?.mine) {
    const chosen = fields.map((field) => [
      field,
      valueIn(part, sideOf(conflict, choice, field), field),
    ])
    const read = recordSchemas[part.kind].safeParse({ ...part.mine, ...Object.fromEntries(chosen) })
    return read.success ? [{ kind: part.kind, record: read.data }] : null
  }
  const side = typeof choice === 'string' ? choice : proposed
  return parts.flatMap((one) => wholeRecord(one, side, at))
}

function valueIn(part: ConflictPart, side: Side, field: string): unknown {
  return ({ ...part[side] } as Record<string, unknown>)[field]
}

/** An item that the chosen minutes do not have is not on them, but stays as a removed one: others may point at it. */
function wholeRecord(part: ConflictPart, side: Side, at: string) {
  const { kind } = part
  const record = part[side]
  if (record) return [{ kind, record }]
  const other = part.mine ?? part.theirs
  return other ? [{ kind, record: { ...other, deletedAt: other.deletedAt ?? at } }] : []
}
