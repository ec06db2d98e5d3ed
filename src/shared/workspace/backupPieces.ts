import { type RecordKind, recordKinds } from '../model/link'
import { type Content, contentCounter, type StoredRow } from './backup'
import { workspaceFormat } from './format'

/** Pieces are about this long, in characters. */
const pieceLength = 400_000

/** The lists of a workspace file, in the order in which they stand in it. */
export const fileLists = [...recordKinds, 'log'] as const

interface FileStart {
  /** Of the workspace file that the rows make. */
  readonly version: number
  readonly createdAt: string
  readonly appVersion: string
}

/** Writes the workspace file of a backup while its rows are read. */
export interface WorkspaceWriter {
  /** The rows of the next list, as they are stored, whatever their version; every list of `fileLists` in turn. */
  readonly list: (name: RecordKind | 'log', rows: readonly StoredRow[]) => void
  /** After the last list: what the file holds. */
  readonly end: () => Content
}

/**
 * The workspace file of a backup in pieces, given away as soon as they are made: the format that "Save a copy"
 * writes, one record a line, so that no part of it needs the whole in memory.
 */
export function workspaceWriter(start: FileStart, give: (piece: string) => void): WorkspaceWriter {
  const { version, createdAt, appVersion } = start
  const counter = contentCounter(version)
  const head = JSON.stringify({ format: workspaceFormat, version, createdAt, appVersion })
  let piece = `${head.slice(0, -1)},"records":{`

  function add(text: string): void {
    piece += text
    if (piece.length < pieceLength) return
    give(piece)
    piece = ''
  }

  return {
    list: (name, rows) => {
      const before = name === recordKinds[0] ? '' : name === 'log' ? '},' : ','
      add(`${before}\n"${name}":[`)
      let comma = ''
      for (const row of rows) {
        add(`${comma}\n${JSON.stringify(row)}`)
        comma = ','
        if (name === 'log') counter.addEntry(row)
        else counter.addRecord(name, row)
      }
      add(']')
    },
    end: () => {
      give(`${piece}}\n`)
      return counter.content()
    },
  }
}
