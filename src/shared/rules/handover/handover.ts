import { newId } from '../../model/base'
import type { RecordKind } from '../../model/link'
import type { AnyRecord, RecordOf } from '../../model/records'
import { basisOf, beginningOf, endOf } from './newTerm'
import { handoverParts, type HandoverPart, type HandoverPartName, type Place } from './parts'

/** A record that points at the leaving person, with the meeting it belongs to when it is an agenda item. */
export interface HeldRecord extends Place {
  readonly kind: RecordKind
  readonly record: AnyRecord
}

/** One thing a person holds on a day: a responsibility, a seat, a task, a coming presentation. */
export interface Holding {
  /** Stable in one handover: the record and the part of it. */
  readonly key: string
  readonly kind: RecordKind
  readonly record: AnyRecord
  readonly part: HandoverPartName
}

/** A new record, some fields of one changed, or one removed; what the window writes as one change. */
export type HandoverChange =
  | { readonly type: 'put'; readonly kind: RecordKind; readonly record: AnyRecord }
  | {
      readonly type: 'patch'
      readonly kind: RecordKind
      readonly id: string
      readonly fields: object
    }
  | { readonly type: 'remove'; readonly kind: RecordKind; readonly id: string }

/** Everything a person holds on a day, in the order of the parts. */
export function holdingsOf(
  personId: string,
  day: string,
  records: readonly HeldRecord[],
): readonly Holding[] {
  return handoverParts.flatMap((part) =>
    records
      .filter((held) => held.kind === part.kind && held.record.deletedAt === null)
      .filter((held) => holds(held.record, part.path, personId) && lives(part, held, day))
      .map(({ record }) => ({
        key: `${record.id} ${part.part}`,
        kind: part.kind,
        record,
        part: part.part,
      })),
  )
}

/** From whom, when, and on what decision; '' when none is known. */
export interface Handing {
  readonly personId: string
  readonly day: string
  /** The decision that names the successors, such as *MH 1.12.2026 § 150*. */
  readonly decision: string
}

/**
 * The changes that hand one holding over on a day. What has a term ends the day before and begins anew
 * with the successor, so that who held it on any day is still told; the rest changes hands. Without a
 * successor it is left open. Nobody can be their own deputy: then the deputy is left open.
 */
export function handOver(
  { record, part: name }: Holding,
  { personId, day, decision }: Handing,
  successorId: string | null,
): readonly HandoverChange[] {
  const part = handoverParts.find((one) => one.part === name)
  if (!part) return []
  const changed = withoutOwnDeputy(record, replaced(record, part.path, personId, successorId))
  if (part.term === null)
    return [{ type: 'patch', kind: part.kind, id: record.id, fields: changed }]
  const term = record as RecordOf<'responsibility'> | RecordOf<'seat'> | RecordOf<'cover'>
  // A decision names somebody: what is left open rests on none.
  const basis = basisOf(part, record, successorId === null ? '' : decision)
  const next = { ...term, ...changed, ...basis }
  const isComing = term.from !== null && term.from >= day
  const isOver = 'coveringId' in next && !isCover(next)
  if (isComing && isOver) return [{ type: 'remove', kind: part.kind, id: record.id }]
  if (isComing) return [{ type: 'patch', kind: part.kind, id: record.id, fields: next }]
  const ended: HandoverChange = {
    type: 'patch',
    kind: part.kind,
    id: record.id,
    fields: endOf(part, day),
  }
  if (isOver) return [ended]
  const begun = { ...next, ...beginningOf(part, day), id: newId() } as AnyRecord
  return [ended, { type: 'put', kind: part.kind, record: begun }]
}

/** A cover needs somebody, and not the one who is covered: else it ends. */
function isCover({ coveredId, coveringId }: RecordOf<'cover'>): boolean {
  // The successor put in its place may be nobody.
  return (coveringId as string | null) !== null && coveringId !== coveredId
}

/** Each kind's own test sees records of its kind only: they met by `kind`. */
function lives(part: HandoverPart, held: HeldRecord, day: string): boolean {
  const test = part.lives as (record: AnyRecord, day: string, place: Place) => boolean
  return test(held.record, day, held)
}

function holds(value: unknown, [step, ...rest]: readonly string[], personId: string): boolean {
  if (step === undefined) return value === personId
  if (step === '[]') return Array.isArray(value) && value.some((one) => holds(one, rest, personId))
  return holds((value as Record<string, unknown> | null)?.[step], rest, personId)
}

/** The top field of a path with the person replaced in it; in a list nobody stands twice. */
function replaced(
  record: object,
  [field = '', ...rest]: readonly string[],
  from: string,
  to: string | null,
): Record<string, unknown> {
  const value = (record as Record<string, unknown>)[field]
  if (rest.length === 0) return { [field]: to }
  const list = value as unknown[]
  const inner = rest[1]
  if (inner === undefined) {
    const others = list.filter((id) => id !== from)
    return {
      [field]:
        to === null || others.includes(to) ? others : list.map((id) => (id === from ? to : id)),
    }
  }
  return { [field]: replacedInObjects(list as Record<string, unknown>[], inner, from, to, field) }
}

/** Of a list of objects: a step of a plan may be nobody's, a participant must be somebody. */
function replacedInObjects(
  list: readonly Record<string, unknown>[],
  inner: string,
  from: string,
  to: string | null,
  field: string,
): readonly Record<string, unknown>[] {
  if (field !== 'participants')
    return list.map((one) => (one[inner] === from ? { ...one, [inner]: to } : one))
  const isThere = list.some((one) => one[inner] === to)
  return list.flatMap((one) => {
    if (one[inner] !== from) return [one]
    return to === null || isThere ? [] : [{ ...one, [inner]: to }]
  })
}

/** The fields that change, and with them the deputy when it would be the holder itself. */
function withoutOwnDeputy(
  record: object,
  changed: Record<string, unknown>,
): Record<string, unknown> {
  const next: Record<string, unknown> = { ...record, ...changed }
  const holder = next['holderId'] ?? next['personId'] ?? next['ownerId'] ?? null
  return holder !== null && holder === next['deputyId'] ? { ...changed, deputyId: null } : changed
}
