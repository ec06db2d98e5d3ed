import type { LogEntry } from '../../model/change'
import { type RecordKind, recordKinds } from '../../model/link'
import type { Meeting } from '../../model/meeting'
import type { Occurrence } from '../../model/occurrence'
import type { AnyRecord } from '../../model/records'
import { isSealed } from '../../rules/minutesState'
import { emptyRecords, type Workspace, type WorkspaceRecords } from '../format'
import { type Choice, chosenRecords, type ConflictPart, type MergeConflict } from './choice'
import { mergeLogs, type OwnChanges, ownChanges } from './logIndex'
import { differingFields, type MergedRecord, mergeRecord, type Side } from './mergeRecord'

type Copy = Pick<Workspace, 'records' | 'log'>

/** Two workspaces compared, before anything is chosen or written. */
export interface MergePlan {
  /** What comes as it is: in one copy only, or made of both without a dispute. */
  readonly settled: readonly { readonly kind: RecordKind; readonly record: AnyRecord }[]
  readonly conflicts: readonly MergeConflict[]
  /** The change log of both, oldest first. */
  readonly log: readonly LogEntry[]
}

/** Compares two workspaces record by record. Changes nothing. */
export function planMerge(mine: Copy, theirs: Copy): MergePlan {
  const own = { mine: ownChanges(mine.log, theirs.log), theirs: ownChanges(theirs.log, mine.log) }
  const minutes = minutesConflicts(mine.records, theirs.records, own)
  const ofMinutes = new Set(minutes.flatMap(({ parts }) => parts.map(idOfPart)))
  const settled: { kind: RecordKind; record: AnyRecord }[] = []
  const conflicts = [...minutes]
  for (const kind of recordKinds)
    for (const { id, ...pair } of pairsOf(kind, mine.records, theirs.records)) {
      if (ofMinutes.has(id)) continue
      const only = pair.mine && pair.theirs ? null : (pair.mine ?? pair.theirs)
      if (only) settled.push({ kind, record: only })
      if (!pair.mine || !pair.theirs) continue
      const merged = mergeRecord({ kind, mine: pair.mine, theirs: pair.theirs }, own)
      if (merged.disputed.length === 0) settled.push({ kind, record: merged.mine })
      else conflicts.push(conflictOf({ id, parts: [{ kind, ...merged }], merged }, own))
    }
  return { settled, conflicts, log: mergeLogs(mine.log, theirs.log) }
}

/** What the person has said, and when the copies are merged. */
export interface MergeAnswers {
  /** By the id of the conflict; the others go as proposed. */
  readonly choices?: ReadonlyMap<string, Choice>
  /** The moment at which an item that the chosen minutes do not have is removed, ISO UTC. */
  readonly at: string
}

/**
 * The records of both copies as one, in the order of their ids. A choice that does not hold together goes as
 * proposed.
 */
export function mergedRecords(
  { settled, conflicts }: MergePlan,
  { choices = new Map(), at }: MergeAnswers,
): WorkspaceRecords {
  const chosen = conflicts.flatMap(
    (conflict) =>
      chosenRecords(conflict, choices.get(conflict.id), at) ??
      chosenRecords(conflict, conflict.proposed, at) ??
      [],
  )
  const byId = new Map([...settled, ...chosen].map((one) => [one.record.id, one]))
  const records: Record<RecordKind, AnyRecord[]> = emptyRecords()
  for (const { kind, record } of byId.values()) records[kind].push(record)
  for (const kind of recordKinds) records[kind].sort((a, b) => (a.id < b.id ? -1 : 1))
  return records as WorkspaceRecords
}

/** Approved minutes in two versions: the meeting and all items that either copy has on it, as one choice. */
function minutesConflicts(
  mine: WorkspaceRecords,
  theirs: WorkspaceRecords,
  own: Record<Side, OwnChanges>,
): MergeConflict[] {
  const items = pairsOf('occurrence', mine, theirs)
  return pairsOf('meeting', mine, theirs).flatMap(({ id, ...pair }) => {
    const sealed = [pair.mine, pair.theirs].some((one) => one && isSealed(one as Meeting))
    if (!sealed || !pair.mine || !pair.theirs) return []
    const its = items.filter((item) =>
      [item.mine, item.theirs].some((one) => (one as Occurrence | null)?.meetingId === id),
    )
    const parts = [
      partOf('meeting', pair.mine, pair.theirs),
      ...its.map((item) => partOf('occurrence', item.mine, item.theirs)),
    ]
    if (parts.every(({ disputed }) => disputed.length === 0)) return []
    if (isNewer(parts, own.mine, own.theirs) || isNewer(parts, own.theirs, own.mine)) return []
    return [conflictOf({ id, parts, merged: null }, own)]
  })
}

/** True when only one copy has done anything to the minutes: they are not two versions, but an older and a newer. */
function isNewer(parts: readonly ConflictPart[], one: OwnChanges, other: OwnChanges): boolean {
  const ids = parts.map(idOfPart)
  return (
    one.isOtherTold &&
    other.isOtherTold &&
    ids.some((id) => one.of.has(id)) &&
    !ids.some((id) => other.of.has(id))
  )
}

function partOf(kind: RecordKind, mine: AnyRecord | null, theirs: AnyRecord | null): ConflictPart {
  const disputed = mine && theirs ? differingFields(mine, theirs) : ['id']
  return { kind, mine, theirs, disputed }
}

const idOfPart = ({ mine, theirs }: ConflictPart) => (mine ?? theirs)?.id ?? ''

interface Disputed {
  readonly id: string
  readonly parts: readonly ConflictPart[]
  /** The record field by field; null for approved minutes. */
  readonly merged: MergedRecord | null
}

function conflictOf({ id, parts, merged }: Disputed, own: Record<Side, OwnChanges>): MergeConflict {
  const weigh = (side: Side) => {
    const isThere = parts.some((part) => part[side]?.deletedAt === null)
    // What was approved does not give way to a draft that was written on, unless somebody says so.
    const isApproved = merged === null && isSealedIn(parts, side)
    const touched = parts.map((part) => own[side].touched.get(idOfPart(part)) ?? '').sort()
    // What was removed in one copy and worked on in the other is not lost unless somebody says so.
    return `${isThere ? 1 : 0} ${isApproved ? 1 : 0} ${touched.at(-1) ?? ''} ${JSON.stringify(parts.map((part) => part[side]))}`
  }
  return {
    id,
    kind: parts[0]?.kind ?? 'meeting',
    isMinutes: merged === null,
    parts,
    fields: merged === null || merged.isWhole ? [] : merged.disputed,
    proposed: weigh('mine') >= weigh('theirs') ? 'mine' : 'theirs',
  }
}

function isSealedIn([meeting]: readonly ConflictPart[], side: Side): boolean {
  const own = meeting?.[side]
  return own?.deletedAt === null && isSealed(own as Meeting)
}

interface FoundPair extends Record<Side, AnyRecord | null> {
  readonly id: string
}

/** The records of a kind in either copy, in the order of their ids. */
function pairsOf(kind: RecordKind, mine: WorkspaceRecords, theirs: WorkspaceRecords): FoundPair[] {
  const here = new Map<string, AnyRecord>(mine[kind].map((record) => [record.id, record]))
  const there = new Map<string, AnyRecord>(theirs[kind].map((record) => [record.id, record]))
  return [...new Set([...here.keys(), ...there.keys()])]
    .sort()
    .map((id) => ({ id, mine: here.get(id) ?? null, theirs: there.get(id) ?? null }))
}
