import { recordKinds } from '@shared/model/link'
import type { Meeting } from '@shared/model/meeting'
import type { Texts } from '@shared/texts/texts'
import type { Choice, MergeConflict } from '@shared/workspace/merge/choice'
import { mergedRecords, type MergePlan, planMerge } from '@shared/workspace/merge/merge'
import type { Side } from '@shared/workspace/merge/mergeRecord'
import type { BothWords } from '@renderer/register/words/bothWords'
import { changedFields } from '@renderer/store/difference'
import { asLongChange } from '@renderer/store/longChange'
import { saving } from '@renderer/store/saving'
import { mergeIntoWorkspace, snapshotWorkspace } from '@renderer/store/workspace'
import { type Teller, tellerOf, type ToldRecord, type Words } from './mergeWords'
import type { Offered } from './workspaceExchange'

/** What merging would do, in words. */
export interface ToldMerge {
  readonly added: readonly ToldRecord[]
  readonly changed: readonly ToldRecord[]
  readonly removed: readonly ToldRecord[]
  readonly conflicts: readonly ToldConflict[]
}

/** What a person chooses of: one record, or one meeting's approved minutes. */
export interface ToldConflict extends ToldRecord {
  readonly conflict: MergeConflict
  /** The fields that are chosen each on its own, in words; none when only the whole is. */
  readonly fields: readonly (BothWords & { readonly name: string })[]
  /** The side in which the record is removed; null when it is in neither. */
  readonly removedIn: Side | null
  /** Of approved minutes, how far they are in each side, in a word; null for anything else. */
  readonly minutes: Readonly<Record<Side, string>> | null
}

/** Compares the offered workspace with this one and puts the difference into words. Changes nothing. */
export async function tellMerge(offered: Offered, words: Words): Promise<ToldMerge> {
  await saving.flush()
  const mine = await snapshotWorkspace('')
  const plan = planMerge(mine, offered)
  const teller = await tellerOf(plan, mine.records, words)
  const { tell } = teller
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
  const conflicts = plan.conflicts.map((conflict) => tellConflict(conflict, teller, words.t))
  return { ...told, conflicts }
}

/** Merges the offered workspace into this one, as one change that can be undone. @param choices by conflict */
export async function mergeOffered(offered: Offered, choices: ReadonlyMap<string, Choice>) {
  await saving.flush()
  return asLongChange(async () => {
    const mine = await snapshotWorkspace('')
    const plan = planMerge(mine, offered)
    const records = mergedRecords(plan, { choices, at: new Date().toISOString() })
    const known = new Set(mine.log.map(({ id }) => id))
    return mergeIntoWorkspace(
      records,
      offered.log.filter(({ id }) => !known.has(id)),
    )
  })
}

/** Of records with a dispute, what comes from the file whatever is chosen. */
function undisputedParts({ conflicts }: MergePlan) {
  return conflicts
    .filter(({ isMinutes }) => !isMinutes)
    .flatMap(({ parts }) => parts)
    .filter(({ disputed }) => !disputed.includes('deletedAt'))
    .flatMap(({ kind, mine }) => (mine ? [{ kind, record: mine }] : []))
}

function tellConflict(conflict: MergeConflict, { tell, both }: Teller, t: Texts): ToldConflict {
  const { id, kind, parts } = conflict
  const first = parts.find((part) => (part.mine ?? part.theirs)?.id === id)
  const record = first?.mine ?? first?.theirs
  if (!record) throw new Error('A conflict without its record')
  const lines = parts.flatMap((part) => {
    if (part.mine && part.theirs) {
      const { kind, mine: before, theirs: after } = part
      const told = tell(kind, before, [{ kind, before, after }])
      // Minutes have many items: each line says of which it is.
      return kind === 'occurrence' ? told.lines.map((line) => `${told.label}: ${line}`) : told.lines
    }
    const only = part.mine ?? part.theirs
    const where = part.mine ? 'mergeItemOnlyMine' : 'mergeItemOnlyTheirs'
    return only ? [`${t(`shell.settings.${where}`)}: ${tell(part.kind, only, []).label}`] : []
  })
  const isGone = (side: Side) => typeof first?.[side]?.deletedAt === 'string'
  const removedIn = isGone('mine') ? 'mine' : isGone('theirs') ? 'theirs' : null
  const { mine, theirs } = first ?? {}
  const fields =
    mine && theirs
      ? conflict.fields.map((name) => ({ name, ...both(kind, name, [mine, theirs]) }))
      : []
  return {
    ...tell(kind, record, []),
    lines,
    conflict,
    fields,
    removedIn,
    minutes: minutesWords(conflict, t),
  }
}

function minutesWords({ isMinutes, parts }: MergeConflict, t: Texts): ToldConflict['minutes'] {
  if (!isMinutes) return null
  const word = (side: Side) => {
    const meeting = parts[0]?.[side] as Meeting | null | undefined
    return meeting ? t(`afterMeeting.life.state.${meeting.minutes.state}`) : ''
  }
  return { mine: word('mine'), theirs: word('theirs') }
}
