import type { RecordInput } from '@shared/model/records'
import type { ImportKind } from '@shared/rules/import/fields'
import type { JudgedRow } from '@shared/rules/import/judged'
import { put } from '@renderer/store/change'
import { commit, type CommitResult } from '@renderer/store/commit'
import { database, type KvDatabase } from '@renderer/store/database'
import type { Watch } from '@renderer/store/watch'
import { getPreferences } from '@renderer/store/preferences'

/** The rows that bring something. */
export function rowsToImport(rows: readonly JudgedRow[]): JudgedRow[] {
  return rows.filter(({ judgement }) => judgement === 'new' || judgement === 'update')
}

/** Writes the rows, and the organisations they name, as one change that can be undone, and ended while it is written. */
export function importRows(
  kind: ImportKind,
  rows: readonly JudgedRow[],
  into: KvDatabase = database,
  watch?: Watch,
): Promise<CommitResult> {
  const organisations = new Map(
    rows.flatMap(({ newOrganisation: one }) => (one ? [[one.id, one] as const] : [])),
  )
  return commit(
    [
      ...[...organisations.values()].map((one) => put('organisation', one)),
      // Judged by the schema of this very kind; the compiler cannot follow that through the table.
      ...rows.flatMap(({ record }) =>
        record ? [put(kind, record as RecordInput<ImportKind>)] : [],
      ),
    ],
    { code: 'rows', who: getPreferences().ownName },
    into,
    watch,
  )
}
