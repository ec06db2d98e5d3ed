import 'fake-indexeddb/auto'
import { readTableFile } from '../../src/main/import/readFile'
import { type ReadTable, tableFileOf } from '../../src/main/import/readTable'
import { readReplies } from '../../src/main/replies/readReplies'
import { newId } from '../../src/shared/model/base'
import { replyFile } from '../../src/shared/model/readReply'
import { tableFile } from '../../src/shared/model/tableFile'
import { guessKind, guessMapping } from '../../src/shared/rules/import/guess'
import { judgeOf } from '../../src/shared/rules/import/judge'
import { textsIn } from '../../src/shared/texts/texts'
import { importRows, rowsToImport } from '../../src/renderer/features/import/importRows'
import { KvDatabase } from '../../src/renderer/store/database'
import { parseClock, parseDay } from '../../src/renderer/ui/form/parse'
import { harmedFiles } from './importFiles'
import type { ImportedFormat } from './importOriginals'
import { type Outcome, tally } from './tally'

export { importedFormats } from './importOriginals'

/** Reads so many harmed files of a format, judges what they hold and writes it, and counts what came of it. */
export async function fuzzImports(format: ImportedFormat, rounds: number) {
  return tally(format, rounds, await harmedFiles(format), format === 'EML' ? readMail : takeIn)
}

async function takeIn(bytes: Uint8Array): Promise<Outcome> {
  const read = readTableFile(bytes, textsIn('fi'))
  if (!isAllowed(read)) return 'taken in wrong'
  if (!read.ok) return 'refused'
  const [headings = [], ...rows] = read.rows
  const kind = guessKind(headings)
  const judge = judgeOf(kind, guessMapping(kind, headings), {
    people: [],
    organisations: [],
    tasks: [],
    meetings: [],
    readDay: (typed) => parseDay(typed, '2026-11-26'),
    readClock: parseClock,
  })
  const taken = rowsToImport(rows.map(judge))
  const isWritten = taken.length === 0 || (await isWrittenWhole(kind, taken))
  return isWritten ? 'taken in whole' : 'written in part'
}

/** What main answers is within the contract, and no part of a file that is refused. */
function isAllowed(read: ReadTable): boolean {
  return tableFile.safeParse(tableFileOf('x', read)).success
}

/** All of the records and the one entry of the log, or nothing at all. */
async function isWrittenWhole(...[kind, rows]: Parameters<typeof importRows>): Promise<boolean> {
  const database = new KvDatabase(`fuzz ${newId()}`)
  const result = await importRows(kind, rows, database)
  const [records, entries] = [await database.records(kind).count(), await database.log.count()]
  await database.delete()
  const own = new Set(rows.map(({ record }) => record?.id)).size
  return result.ok && records === own && entries === 1
}

async function readMail(bytes: Uint8Array): Promise<Outcome> {
  const read = await readReplies('x', bytes)
  if (!replyFile.safeParse(read).success) return 'taken in wrong'
  return read.replies.length === 0 ? 'refused' : 'taken in whole'
}
