import type { RecordKind } from '@shared/model/link'
import type { AnyRecord, RecordInput, RecordOf } from '@shared/model/records'
import type { Altered } from '@shared/rules/minutesLock'

type Id = string

/** The fields to change, told from the record as it is when the change is written. */
type Fields<K extends RecordKind> =
  Partial<RecordOf<K>> | ((current: RecordOf<K>) => Partial<RecordOf<K>>)

/** A whole record written, a few fields of one changed, or one removed. */
export type Change =
  | { [K in RecordKind]: { type: 'put'; kind: K; record: RecordInput<K> } }[RecordKind]
  | {
      [K in RecordKind]: { type: 'patch'; kind: K; id: Id; fields: Fields<K> }
    }[RecordKind]
  | { type: 'remove'; kind: RecordKind; id: Id }

/** A record that a change touches, as it was and as it will be. */
export interface AlteredRecord extends Altered<AnyRecord> {
  readonly kind: RecordKind
}

/** A record written whole: new, or in place of the one with its id. */
export function put<K extends RecordKind>(kind: K, record: RecordInput<K>): Change {
  return { type: 'put', kind, record } as Change
}

/**
 * Some fields changed, the others left as they are. Give a function when a field is changed in part (one
 * language of a text): the screen may be a moment behind the database.
 */
export function patch<K extends RecordKind>(kind: K, id: Id, fields: Fields<K>): Change {
  return { type: 'patch', kind, id, fields } as Change
}

/** A record removed; it stays as a tombstone. */
export function remove(kind: RecordKind, id: Id): Change {
  return { type: 'remove', kind, id }
}

/** A record with the fields of a patch; they belong to its kind: the two met under the change's id. */
export function patched(current: AnyRecord, fields: object): object {
  const changed =
    typeof fields === 'function' ? (fields as (now: AnyRecord) => object)(current) : fields
  return { ...current, ...changed }
}
