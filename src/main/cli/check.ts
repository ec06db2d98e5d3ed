import { basename } from 'node:path'
import { recordKinds } from '@shared/model/link'
import { countRecords } from '@shared/workspace/format'
import { workspaceProblems } from '@shared/workspace/workspaceProblems'
import type { Command } from './command'
import { CommandError } from './commandError'
import { readOptions } from './options'
import { printLine } from './print'
import { problemLine } from './problemLine'
import { parseFile } from './workspaceFile'

/**
 * `check`: how many living records of each kind there are, or what is wrong, record by record. What is wrong
 * between records, such as two terms on one seat, is looked for when the file itself is whole.
 */
export const checkWorkspace: Command = async (words, t) => {
  const { workspace: path } = readOptions(words, ['workspace'], [], t)
  const parsed = await parseFile(path, t)
  const file = basename(path)
  const found = parsed.ok
    ? { problems: workspaceProblems(parsed.workspace.records), more: 0 }
    : { problems: parsed.problems, more: parsed.more }
  if (parsed.ok && found.problems.length === 0) {
    const { kinds, total } = countRecords(parsed.workspace.records)
    await printLine(t('cli.valid', { file }))
    for (const kind of recordKinds) await printLine(`${t(`cli.kinds.${kind}`)}\t${kinds[kind]}`)
    await printLine(`${t('cli.total')}\t${total}`)
    return 0
  }
  for (const problem of found.problems) await printLine(problemLine(problem, t))
  if (found.more > 0) await printLine(t('cli.moreProblems', { count: found.more }))
  const count = found.problems.length + found.more
  throw new CommandError(t('cli.invalid', { file, count }), 1)
}
