import { type RecordKind, recordKinds } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import type { Texts } from '@shared/texts/texts'
import { mergedRecords, type MergePlan } from '@shared/workspace/merge/merge'
import type { WorkspaceRecords } from '@shared/workspace/format'
import { type BothWords, bothWords } from '@renderer/register/words/bothWords'
import { describe, nameOfLink } from '@renderer/register/words/describe'
import { historyWords } from '@renderer/register/words/history'
import { changedFields } from '@renderer/store/difference'
import type { Found } from '@renderer/store/found'
import type { FieldDef } from '@renderer/ui/form/types'
import { registerOf } from './registers'

/** A record that merging adds, changes or removes, in words. */
export interface ToldRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly label: string
  /** Each changed field, old and new. */
  readonly lines: readonly string[]
}

/** What records are told in. */
export interface Words {
  readonly t: Texts
  readonly language: 'fi' | 'en'
  readonly today: string
}

interface Altered {
  kind: RecordKind
  before: AnyRecord
  after: AnyRecord
}

/** Puts the records of a merge into words. */
export interface Teller {
  tell(this: void, kind: RecordKind, record: AnyRecord, altered: readonly Altered[]): ToldRecord
  /** What a field says in this workspace and in the file. */
  both(
    this: void,
    kind: RecordKind,
    name: string,
    versions: readonly [mine: AnyRecord, theirs: AnyRecord],
  ): BothWords
}

const withoutRemoval = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'deletedAt'))

/** Puts records into words: names are looked for in both copies, and fields in the registers' forms. */
export async function tellerOf(
  plan: MergePlan,
  mine: WorkspaceRecords,
  words: Words,
): Promise<Teller> {
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
  return {
    tell: (kind, record, altered) => ({
      id: record.id,
      kind,
      label: describe(kind, record, { t, language, found }).label || t('common.unnamed'),
      lines: altered.flatMap(linesOf),
    }),
    both: (kind, name, versions) =>
      bothWords(name, versions, { kind, fields: fields.get(kind) ?? [] }, { t, language, nameOf }),
  }
}
