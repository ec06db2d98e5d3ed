import { moment, z } from '../model/fields'
import type { Problem } from '../texts/issues'
import { workspaceFormat, workspaceVersion } from './format'
import { migrateFile } from './migrations'
import type { WorkspaceProblem } from './problem'
import { findUnsafe, isPlainObject } from './safety'
import { isCutShort } from './cutShort'
import { schemaProblems } from './schemaProblems'

/** About 200 MB of text: many times the largest real workspace, well below what memory holds. */
const longestFile = 200_000_000

/** The file around its records: the version it is in now, and lists that are not yet looked into. */
const envelopeSchema = z.strictObject({
  format: z.literal(workspaceFormat),
  version: z.literal(workspaceVersion),
  createdAt: moment,
  appVersion: z.string().max(100),
  records: z.record(z.string(), z.unknown()),
  log: z.array(z.unknown()).default([]),
})
type Envelope = z.infer<typeof envelopeSchema>

/** Of an older file, before it is brought up to date: steps would begin an empty list in place of what is none. */
const olderSchema = envelopeSchema.extend({
  version: z.int(),
  records: z.record(z.string(), z.array(z.unknown())),
})

type ReadEnvelope =
  | { readonly ok: true; readonly file: Envelope }
  | { readonly ok: false; readonly problems: readonly WorkspaceProblem[] }

type ReadJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problems: readonly WorkspaceProblem[] }

/** Reads the text of a file as JSON, and says what it is when it is none. */
export function readJson(text: string): ReadJson {
  if (text.length > longestFile) return refuse('fileTooLarge', { max: longestFile / 1_000_000 })
  const body = text.replace(/^\uFEFF/, '').trim()
  if (body === '') return refuse('fileEmpty')

  try {
    return { ok: true, json: JSON.parse(body) }
  } catch {
    return refuse(isCutShort(body) ? 'fileCutShort' : 'fileNotJson')
  }
}

/** Reads what surrounds the records, brings an older file up to date, and refuses what is not a workspace. */
export function readEnvelope(file: unknown): ReadEnvelope {
  if (!isPlainObject(file) || file['format'] !== workspaceFormat) return refuse('fileNotOurs')
  const version = file['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('fileNotOurs')
  if (version > workspaceVersion) return refuse('fileNewer', { version, known: workspaceVersion })

  const unsafe = findUnsafe(file)
  if (unsafe) return { ok: false, problems: [{ where: null, ...unsafe }] }

  const older = version < workspaceVersion ? olderSchema.safeParse(file) : null
  if (older?.success === false) return { ok: false, problems: schemaProblems(older.error, null) }
  const parsed = envelopeSchema.safeParse(migrateFile(file, version))
  if (parsed.success) return { ok: true, file: parsed.data }
  return { ok: false, problems: schemaProblems(parsed.error, null) }
}

function refuse(code: Problem['code'], params: Problem['params'] = {}) {
  return { ok: false as const, problems: [{ where: null, path: [], code, params }] }
}
