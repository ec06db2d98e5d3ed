import type { Workspace } from './format'
import type { WorkspaceProblem } from './problem'
import { checkReferences } from './references'
import { readEnvelope, readJson } from './envelope'
import { readLog, readRecords } from './readRecords'

/** Problems beyond this are only counted: nobody reads ten thousand lines. */
export const problemsShown = 200

export type ParsedWorkspace =
  | { readonly ok: true; readonly workspace: Workspace }
  | {
      readonly ok: false
      /** At most `problemsShown`, in the order of the file. */
      readonly problems: readonly WorkspaceProblem[]
      /** How many more there are than are listed. */
      readonly more: number
    }

/**
 * Reads a workspace file. It is taken whole or not at all: anything wrong in any record makes the
 * answer a list of problems, record by record and field by field. Never throws.
 */
export function parseWorkspace(text: string): ParsedWorkspace {
  const read = readJson(text)
  return read.ok ? judgeWorkspace(read.json) : refuse(read.problems)
}

/** The same of a file that has been read as JSON, which stays as it is. */
export function judgeWorkspace(json: unknown): ParsedWorkspace {
  const envelope = readEnvelope(json)
  if (!envelope.ok) return refuse(envelope.problems)

  const { records, problems: ofRecords } = readRecords(envelope.file.records)
  const { log, problems: ofLog } = readLog(envelope.file.log)
  const inside = [...ofRecords, ...ofLog]
  // References are judged only when every record could be read: a broken record would drag others along.
  const problems = inside.length > 0 ? inside : checkReferences(records)
  if (problems.length > 0) return refuse(problems)

  return { ok: true, workspace: { ...envelope.file, records, log } }
}

function refuse(problems: readonly WorkspaceProblem[]): ParsedWorkspace {
  return {
    ok: false,
    problems: problems.slice(0, problemsShown),
    more: Math.max(0, problems.length - problemsShown),
  }
}
