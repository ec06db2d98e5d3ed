import { type RecordKind, recordKinds } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import type { Texts } from '@shared/texts/texts'
import {
  type MergeConflict,
  mergedRecords,
  type MergePlan,
  planMerge,
} from '@shared/workspace/merge/merge'
import type { Side } from '@shared/workspace/merge/mergeRecord'
import type { WorkspaceRecords } from '@shared/workspace/format'
import { describe, nameOfLink } from '@renderer/register/words/describe'
import { historyWords } from '@renderer/register/words/history'
import { changedFields } from '@renderer/store/difference'
import type { Found } from '@renderer/store/found'
import { saving } from '@renderer/store/saving'
import { mergeIntoWorkspace, snapshotWorkspace } from '@renderer/store/workspace'
import type { FieldDef } from '@renderer/ui/form/types'
import { registerOf } from './registers'
import type { Offered } from './workspaceExchange'

/** A record that merging adds, changes or removes, in words. */
export interface ToldRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly label: string
  /** Each changed field, old and new. */
  readonly lines: readonly string[]
}

/** What merging would do, in words. */
export interface ToldMerge {
  readonly added: readonly ToldRecord[]
  readonly changed: readonly ToldRecord[]
  readonly removed: readonly ToldRecord[]
  readonly conflicts: readonly (ToldRecord &
    Pick<MergeConflict, 'isMinutes' | 'proposed'> & {
      /** The side in which the record is removed; null when it is in neither. */
      readonly removedIn: Side | null
    })[]
}

interface Words {
  readonly t: Texts
  readonly language: 'fi' | 'en'
  readonly today: string
}

/** Compares the offered workspace with this one and puts the difference into words. Changes nothing. */
export async function tellMerge(offered: Offered, words: Words): Promise<ToldMerge> {
  await saving.flush()
  const mine = await snapshotWorkspace('')
  const plan = planMerge(mine, offered)
  const tell = await teller(plan, mine.records, words)
  const told: Record<'added' | 'changed' | 'removed', ToldRecord[]> = {
    added: [],
    changed: [],
    removed: [],
  }
  const here = new Map(
    recordKinds.flatMap((kind) => mine.records[kind].map((one) => [one.id, one])),
  )
  for (const { kind, record } of [...plan.settled, ...undisputedParts(plan)]) {
    const before = here.get(record.id)
    const wasHere = before?.deletedAt === null
    const isHere = record.deletedAt === null
    if (isHere && !wasHere) told.added.push(tell(kind, record, []))
    else if (wasHere && !isHere) told.removed.push(tell(kind, record, []))
    else if (wasHere && changedFields(before, record))
      told.changed.push(tell(kind, record, [{ kind, before, after: record }]))
  }
  const conflicts = plan.conflicts.map((conflict) => tellConflict(conflict, tell, words.t))
  return { ...told, conflicts }
}

/** Merges the offered workspace into this one, as one change that can be undone. @param choices by conflict */
export async function mergeOffered(offered: Offered, choices: ReadonlyMap<string, Side>) {
  await saving.flush()
  const mine = await snapshotWorkspace('')
  const plan = planMerge(mine, offered)
  const records = mergedRecords(plan, { choices, at: new Date().toISOString() })
  const known = new Set(mine.log.map(({ id }) => id))
  return mergeIntoWorkspace(
    records,
    offered.log.filter(({ id }) => !known.has(id)),
  )
}

/** Of records with a dispute, what comes from the file whatever is chosen. */
function undisputedParts({ conflicts }: MergePlan) {
  return conflicts
    .filter(({ isMinutes }) => !isMinutes)
    .flatMap(({ parts }) => parts)
    .filter(({ disputed }) => !disputed.includes('deletedAt'))
    .flatMap(({ kind, mine }) => (mine ? [{ kind, record: mine }] : []))
}

interface Altered {
  kind: RecordKind
  before: AnyRecord
  after: AnyRecord
}

type Tell = (kind: RecordKind, record: AnyRecord, altered: readonly Altered[]) => ToldRecord

function tellConflict(
  conflict: MergeConflict,
  tell: Tell,
  t: Texts,
): ToldMerge['conflicts'][number] {
  const { id, kind, parts, isMinutes, proposed } = conflict
  const first = parts.find((part) => (part.mine ?? part.theirs)?.id === id)
  const record = first?.mine ?? first?.theirs
  if (!record) throw new Error('A conflict without its record')
  const lines = parts.flatMap((part) => {
    if (part.mine && part.theirs)
      return tell(part.kind, part.mine, [
        { kind: part.kind, before: part.mine, after: part.theirs },
      ]).lines
    const only = part.mine ?? part.theirs
    const where = part.mine ? 'mergeItemOnlyMine' : 'mergeItemOnlyTheirs'
    return only ? [`${t(`shell.settings.${where}`)}: ${tell(part.kind, only, []).label}`] : []
  })
  const isGone = (side: Side) => typeof first?.[side]?.deletedAt === 'string'
  const removedIn = isGone('mine') ? 'mine' : isGone('theirs') ? 'theirs' : null
  return { ...tell(kind, record, []), lines, isMinutes, proposed, removedIn }
}

const withoutRemoval = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'deletedAt'))

/** Puts records into words: names are looked for in both copies, and fields in the registers' forms. */
async function teller(plan: MergePlan, mine: WorkspaceRecords, words: Words): Promise<Tell> {
  const { t, language, today } = words
  const all = mergedRecords(plan, { at: new Date().toISOString() })
  const maps = recordKinds.map((kind) => [
    kind,
    new Map([...mine[kind], ...all[kind]].map((one) => [one.id, one])),
  ])
  const found = Object.fromEntries(maps) as Found
  const kinds = new Map(
    recordKinds.flatMap((kind) => [...found[kind].keys()].map((id) => [id, kind] as const)),
  )
  const fields = new Map<RecordKind, readonly FieldDef<never>[]>()
  for (const kind of recordKinds) {
    const register = await registerOf(kind)
    const own = register?.fields({ t, language, day: today, today, records: found }) ?? []
    fields.set(kind, own)
  }
  const nameOf = (id: string) => {
    const kind = kinds.get(id)
    return kind ? nameOfLink({ t, language, found }, { kind, id }) : ''
  }
  const linesOf = ({ kind, before, after }: Altered) => {
    const change = changedFields(before, after)
    if (!change) return []
    // Removal is told apart from the fields.
    const old = withoutRemoval(change.before ?? {})
    const now = withoutRemoval(change.after)
    const entry = { id: '', at: '', who: '', cause: 'edit' as const, reason: '' }
    return historyWords(
      { ...entry, change: { kind, id: after.id, before: old, after: now } },
      { kind, fields: fields.get(kind) ?? [] },
      { t, language, nameOf },
    ).lines
  }
  return (kind, record, altered) => ({
    id: record.id,
    kind,
    label: describe(kind, record, { t, language, found }).label || t('common.unnamed'),
    lines: altered.flatMap(linesOf),
  })
}
