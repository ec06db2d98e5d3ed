import type { JudgedWorkspace } from '@shared/ipc/workspaceFile'
import type { Workspace } from '@shared/workspace/format'

/** A workspace file or a backup that a person picked, as main has read and judged it. */
export interface OpenedFile {
  readonly name: string
  readonly judged: JudgedWorkspace
}

/** The workspace of a sound file. Main has judged every record of it, in a thread that may take time and memory. */
export function workspaceIn(json: Uint8Array): Workspace {
  return JSON.parse(new TextDecoder().decode(json)) as Workspace
}
