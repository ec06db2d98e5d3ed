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
 * `check`: how many living records of each kind there are, or what is wrong, record by record: first what keeps
 * the file from being opened, else what does not agree between records, such as two terms on one seat.
 */
export const checkWorkspace: Command = async (words, t) => {
  const { workspace: path } = readOptions(words, ['workspace'], [], t)
  const parsed = await parseFile(path, t)
  const file = basename(path)
  if (!parsed.ok) {
    for (const problem of parsed.problems) await printLine(problemLine(problem, t))
    if (parsed.more > 0) await printLine(t('cli.moreProblems', { count: parsed.more }))
    throw new CommandError(
      t('cli.invalid', { file, count: parsed.problems.length + parsed.more }),
      1,
    )
  }
  const { records } = parsed.workspace
  const problems = workspaceProblems(records)
  for (const problem of problems) await printLine(problemLine(problem, t))
  if (problems.length > 0)
    throw new CommandError(t('cli.disagreeing', { file, count: problems.length }), 1)
  const { kinds, total } = countRecords(records)
  await printLine(t('cli.valid', { file }))
  for (const kind of recordKinds) await printLine(`${t(`cli.kinds.${kind}`)}\t${kinds[kind]}`)
  await printLine(`${t('cli.total')}\t${total}`)
  return 0
}
