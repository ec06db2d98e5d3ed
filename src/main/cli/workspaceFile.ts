import { basename } from 'node:path'
import { workspaceSizeLimit } from '@shared/ipc/contract'
import type { Texts } from '@shared/texts/texts'
import type { Workspace } from '@shared/workspace/format'
import { parseWorkspace, type ParsedWorkspace } from '@shared/workspace/parse'
import { readText } from '../files/read'
import { CommandError } from './commandError'
import { problemLine } from './problemLine'

/** Reads and parses a workspace file; throws a CommandError when the file cannot be read at all. */
export async function parseFile(path: string, t: Texts): Promise<ParsedWorkspace> {
  const read = await readText(path, workspaceSizeLimit)
  if (read.ok) return parseWorkspace(read.value)
  const reason = t(`main.failures.${read.code}`)
  throw new CommandError(t('cli.fileFailed', { file: path, reason }), 1)
}

/** The workspace in a file; throws a CommandError with the first problem when it is not whole. */
export async function loadWorkspace(path: string, t: Texts): Promise<Workspace> {
  const parsed = await parseFile(path, t)
  if (parsed.ok) return parsed.workspace
  const [first] = parsed.problems
  throw new CommandError(
    t('cli.brokenWorkspace', {
      file: basename(path),
      first: first ? problemLine(first, t) : '',
      count: parsed.problems.length + parsed.more,
    }),
    1,
  )
}
