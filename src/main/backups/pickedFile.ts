import { workspaceSizeLimit } from '@shared/ipc/contract'
import { failed, type Result, success } from '@shared/ipc/result'
import { type JudgedWorkspace, longestStep } from '@shared/ipc/workspaceFile'
import { type JudgedFile, judgeBackup, judgeFile } from '@shared/workspace/judgeFile'
import type { WorkspaceProblem } from '@shared/workspace/problem'
import { readBytes } from '../files/read'
import { isSealed, sha256 } from './digest'
import { unsealed } from './sealing'

/** A file to be read whole. */
export interface FileToRead {
  readonly path: string
  /** For one that is encrypted. */
  readonly password: string | null
  /** Of our own folder, where there is nothing but backups that can be read. */
  readonly isOwn: boolean
}

export interface PickedFile {
  readonly judged: JudgedWorkspace
  /** Whether it took the password. */
  readonly isSealed: boolean
}

/** Reads a workspace file or a backup and judges all of it, in the thread it is called in. */
export async function readPicked({
  path,
  password,
  isOwn,
}: FileToRead): Promise<Result<PickedFile>> {
  const file = await readBytes(path, workspaceSizeLimit)
  if (!file.ok) return file
  if (isOwn) return told(judgeBackup(file.value, sha256), false)
  if (!isSealed(file.value)) return told(judgeFile(file.value, sha256), false)
  if (password === null) return failed('wrongPassword')
  const opened = await unsealed(file.value, password)
  return opened.ok ? told(judgeFile(opened.bytes, sha256), true) : failed(opened.fault)
}

function told(file: JudgedFile, isSealed: boolean): Result<PickedFile> {
  if (!file.ok) return failed(file.fault)
  const { parsed, backedUpAt } = file
  if (!parsed.ok) {
    const { problems, more } = parsed
    return success({ judged: { isSound: false, problems: problems.map(short), more }, isSealed })
  }
  const json = new TextEncoder().encode(JSON.stringify(parsed.workspace))
  const createdAt = backedUpAt ?? parsed.workspace.createdAt
  return success({ judged: { isSound: true, json, createdAt }, isSealed })
}

/** The name of a field that nobody knows may be as long as the file. */
function short(problem: WorkspaceProblem): WorkspaceProblem {
  const path = problem.path.map((step) =>
    typeof step === 'string' ? step.slice(0, longestStep) : step,
  )
  return { ...problem, path }
}
