import type { Transaction } from 'dexie'
import { type RecordKind, recordKinds } from '@shared/model/link'
import { type AnyRecord, recordSchemas } from '@shared/model/records'
import { migrateFile, migrations } from '@shared/workspace/migrations'
import type { Organisation } from '@shared/model/organisation'
import { usualReview } from '@shared/model/reviewMonths'
import { newBacklinks, storedEntry } from './backlinks'
import { type Draft, preferencesKey, type StoredEntry, version1, version2 } from './tables'

/** A database of schema version 1 with the fields and kinds of version 2, and history that is found. */
export async function toVersion2(open: Transaction): Promise<void> {
  // Kinds that came later have no table yet.
  const kinds = recordKinds.filter((kind) => kind in version1 || kind in version2)
  await migrateKinds(open, kinds, 1, 4)
  const entries = await open.table<StoredEntry>('log').toArray()
  const found = entries.map((entry) => storedEntry({ ...entry, reason: '' }))
  await open.table('log').bulkPut(found)
}

/** The kinds that have new fields in version 3. */
const grownIn3 = ['task', 'call', 'cover', 'matter', 'meeting', 'series', 'occurrence'] as const

/** A database of schema version 2 with the tasks and the new fields of version 3. */
export async function toVersion3(open: Transaction): Promise<void> {
  await migrateKinds(open, grownIn3, 2, 4)
}

/** A database of schema version 3 with the fields of file version 3 that came while it was the newest. */
export async function toVersion4(open: Transaction): Promise<void> {
  await migrateKinds(open, grownIn3, 3, 4)
}

/** A database of schema version 4 with the new fields of meetings in version 5, which is file version 4. */
export async function toVersion5(open: Transaction): Promise<void> {
  await migrateKinds(open, ['meeting'], 3, 4)
}

/** The kinds that have new fields in version 6, or texts that can be formatted; those of a meeting depend on it. */
const grownIn6: readonly RecordKind[] = ['meeting', 'occurrence', 'matter', 'template']

/** A database of schema version 5 with the new fields of version 6, which is file version 5. */
export async function toVersion6(open: Transaction): Promise<void> {
  await migrateKinds(open, grownIn6, 4, 5)
}

/** The kinds whose records can have files in version 7. */
const grownIn7 = ['meeting', 'occurrence', 'matter', 'task', 'project'] as const

/** A database of schema version 6 with the new fields of version 7, which is file version 6. */
export async function toVersion7(open: Transaction): Promise<void> {
  await migrateKinds(open, grownIn7, 5, 6)
}

/** A database of schema version 7 with the backlinks of version 8: of all records anew, removed ones too. */
export async function toVersion8(open: Transaction): Promise<void> {
  await open.table('backlink').clear()
  for (const kind of recordKinds) {
    const records = (await open.table(kind).toArray()) as AnyRecord[]
    // One that the schema refuses has nothing that could be followed.
    const whole = records.filter((record) => recordSchemas[kind].safeParse(record).success)
    const asNew = whole.map((after) => ({ kind, before: undefined, after }))
    await open.table('backlink').bulkPut(newBacklinks(asNew))
  }
}

/**
 * A database of schema version 8 with outcomes whose words can be formatted, which is file version 7. The meeting
 * tells whether its minutes are approved.
 */
export async function toVersion9(open: Transaction): Promise<void> {
  await migrateKinds(open, ['meeting', 'occurrence'], 6, 7)
}

/**
 * A database of schema version 9 with the rule of quorum of bodies and the recipients of series, which is file
 * version 8. The meetings tell which bodies have noted quorum.
 */
export async function toVersion10(open: Transaction): Promise<void> {
  await migrateKinds(open, ['body', 'series', 'meeting'], 7, 8)
}

/**
 * A database of schema version 10 with the review periods of organisations, which is file version 9. They were a
 * choice of the laptop, beside what was typed and not saved: it becomes that of the own organisation.
 */
export async function toVersion11(open: Transaction): Promise<void> {
  await migrateKinds(open, ['organisation'], 8, 9)
  const choices = (await open.table<Draft, string>('draft').get(preferencesKey))?.values
  const { reviewMonths } = Object(choices) as Readonly<Record<string, unknown>>
  const organisations = open.table<Organisation, string>('organisation')
  const own = (await organisations.toArray()).filter((one) => one.own)
  for (const one of own) {
    const chosen = recordSchemas.organisation.safeParse({ ...one, reviewMonths })
    await organisations.put(chosen.success ? chosen.data : { ...one, reviewMonths: usualReview })
  }
}

/**
 * Takes records through the very steps that a workspace file takes, so that the two cannot differ. A record
 * that the new schema would refuse stays as it was: an upgrade never loses one.
 * @param from the file version the records are of
 * @param to the file version they get to. A database comes here once for each schema version it is behind: the steps
 *   up to 4 change nothing the second time, but later ones would escape words once more.
 */
async function migrateKinds(
  open: Transaction,
  kinds: readonly RecordKind[],
  from: number,
  to: number,
): Promise<void> {
  const steps = migrations.filter((step) => step.from < to)
  const read = kinds.map(async (kind) => [kind, await open.table(kind).toArray()] as const)
  const before = Object.fromEntries(await Promise.all(read))
  const { records } = migrateFile({ records: before }, from, steps) as {
    records: Record<string, unknown[]>
  }
  for (const kind of kinds) {
    const rows = (records[kind] ?? []).map((record) => {
      const parsed = recordSchemas[kind].safeParse(record)
      return parsed.success ? parsed.data : (record as AnyRecord)
    })
    await open.table(kind).bulkPut(rows)
  }
}
