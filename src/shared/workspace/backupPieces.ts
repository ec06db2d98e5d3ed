import { recordKinds } from '../model/link'
import type { Snapshot, StoredRow } from './backup'
import { workspaceFormat } from './format'

/** Pieces are about this long, in characters. */
const pieceLength = 400_000

/**
 * The workspace file of a backup in pieces: the format that "Save a copy" writes, one record a line, so that no
 * part of it needs the whole in memory. Rows are written as they are stored, whatever their version.
 */
export function* workspacePieces(
  { version, records, log }: Snapshot,
  file: { readonly createdAt: string; readonly appVersion: string },
): Generator<string> {
  const head = JSON.stringify({ format: workspaceFormat, version, ...file })
  let piece = `${head.slice(0, -1)},"records":{`
  let comma = ''
  for (const kind of recordKinds) {
    piece += `${comma}\n"${kind}":[`
    for (const line of lines(records[kind] ?? [])) {
      piece += line
      if (piece.length < pieceLength) continue
      yield piece
      piece = ''
    }
    piece += ']'
    comma = ','
  }
  piece += '},\n"log":['
  for (const line of lines(log)) {
    piece += line
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}]}\n`
}

function* lines(rows: readonly StoredRow[]): Generator<string> {
  let comma = ''
  for (const row of rows) {
    yield `${comma}\n${JSON.stringify(row)}`
    comma = ','
  }
}
