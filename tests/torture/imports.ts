import 'fake-indexeddb/auto'
import { readTableFile } from '../../src/main/import/readFile'
import { type ReadTable, tableFileOf } from '../../src/main/import/readTable'
import { readReplies } from '../../src/main/replies/readReplies'
import { newId } from '../../src/shared/model/base'
import { replyFile } from '../../src/shared/model/readReply'
import { tableFile } from '../../src/shared/model/tableFile'
import { guessKind, guessMapping } from '../../src/shared/rules/import/guess'
import { judgeOf } from '../../src/shared/rules/import/judge'
import { importRows, rowsToImport } from '../../src/renderer/features/import/importRows'
import { KvDatabase } from '../../src/renderer/store/database'
import { parseClock, parseDay } from '../../src/renderer/ui/form/parse'
import { harmedWorkbook, type ImportedFormat, originalsOf } from './importOriginals'
import { harmed } from './mutate'

export { importedFormats } from './importOriginals'

const hang = 5000
const mostMemory = 500_000_000

const nothing = {
  refused: 0,
  'taken in whole': 0,
  crashed: 0,
  'over 5 s': 0,
  'over 500 MB': 0,
  'taken in wrong': 0,
  'written in part': 0,
}
type Found = Record<keyof typeof nothing, number>
type Outcome = 'refused' | 'taken in whole' | 'taken in wrong' | 'written in part'

/**
 * Reads so many harmed files of a format, judges what they hold and writes it, and counts what came of it; the same
 * files each time. Memory is what the process has gained since the beginning.
 */
export async function fuzzImports(
  format: ImportedFormat,
  rounds: number,
): Promise<{ found: Found; note: string }> {
  const originals = await originalsOf(format)
  const found: Found = { ...nothing }
  const before = process.memoryUsage.rss()
  let [longest, most] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const original = originals[round % originals.length] ?? new Uint8Array()
    const seed = `${format} ${round}`
    const bytes = format === 'XLSX' ? harmedWorkbook(original, seed) : harmed(original, seed)
    const start = performance.now()
    try {
      found[await (format === 'EML' ? readMail(bytes) : takeIn(bytes))] += 1
    } catch (error) {
      found.crashed += 1
      console.error(seed, error)
    }
    const time = performance.now() - start
    const gained = process.memoryUsage.rss() - before
    longest = Math.max(longest, time)
    most = Math.max(most, gained)
    if (time > hang) {
      found['over 5 s'] += 1
      console.error(seed, `${time.toFixed()} ms`)
    }
    if (gained > mostMemory) found['over 500 MB'] += 1
  }
  const note = `the longest ${longest.toFixed()} ms, at most ${(most / 1e6).toFixed()} MB more memory`
  return { found, note }
}

async function takeIn(bytes: Uint8Array): Promise<Outcome> {
  const read = readTableFile(bytes)
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
