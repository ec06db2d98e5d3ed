import { type RecordKind, recordKinds } from '../model/link'
import { recordSchemas } from '../model/records'
import type { Workspace } from './format'

/**
 * The workspace as the text of a file: readable JSON with kinds and fields in a fixed order and records
 * sorted by id, so that two files with the same data are the same bytes but for their `createdAt`.
 */
export function serialiseWorkspace(workspace: Workspace): string {
  const { format, version, createdAt, appVersion, log } = workspace
  const records = Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      [...workspace.records[kind]].sort(byId).map((record) => inSchemaOrder(kind, record)),
    ]),
  )
  return `${JSON.stringify({ format, version, createdAt, appVersion, records, log }, null, 2)}\n`
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function inSchemaOrder(kind: RecordKind, record: object): object {
  const values = record as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.keys(recordSchemas[kind].shape).map((field) => [field, values[field]]),
  )
}
