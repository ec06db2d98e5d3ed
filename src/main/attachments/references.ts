import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { backupEnding, sealedEnding } from '@shared/workspace/backup'
import { longestHeader, readHeader } from '@shared/workspace/checkBackup'
import { namesIn } from '../files/names'

/** Whatever looks like the hash of a content counts as one, so that no field of any version is overlooked. */
const anyHash = /"([0-9a-f]{64})"/g
/** How the change log begins in a backup that has one entry a line, and how its lines end. */
const logStart = '"log":['
const lineEnd = /(,|\]\}+)$/
const lineBreak = 0x0a

/**
 * The hashes that any backup of a folder points at; null when that cannot be said for certain: a backup is not
 * whole, encrypted or of a newer version, or there is none. Reads all of them: call it aside.
 * @throws what the file system answers
 */
export async function referencesIn(folder: string): Promise<string[] | null> {
  const names = await namesIn(folder)
  // Whoever gives a backup another name still keeps it.
  const backups = names.filter((name) => name.toLowerCase().endsWith(`.${backupEnding}`))
  if (backups.length === 0 || names.some((name) => name.endsWith(`.${sealedEnding}`))) return null
  const all = new Set<string>()
  for (const name of backups) {
    const found = await referencesInBackup(join(folder, name))
    if (!found) return null
    for (const hash of found) all.add(hash)
  }
  return [...all]
}

/** The hashes that one backup points at; null when it is not whole. */
async function referencesInBackup(path: string): Promise<readonly string[] | null> {
  const digest = createHash('sha256')
  const judge = lineReader()
  let head: ReturnType<typeof readHeader> | null = null
  let size = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    let bytes = piece as Buffer
    if (head === null) {
      head = readHeader(bytes.subarray(0, longestHeader + 1))
      if (!head.ok) return null
      bytes = bytes.subarray(bytes.indexOf(lineBreak) + 1)
    }
    digest.update(bytes)
    size += bytes.length
    const end = bytes.lastIndexOf(lineBreak)
    const lines = Buffer.concat([rest, bytes.subarray(0, end + 1)])
    rest = end < 0 ? Buffer.concat([lines, bytes]) : bytes.subarray(end + 1)
    if (end >= 0) for (const line of lines.toString('latin1').split('\n')) judge.add(line)
  }
  judge.add(rest.toString('latin1'))
  if (!head?.ok) return null
  const isWhole = head.header.bytes === size && head.header.sha256 === digest.digest('hex')
  return isWhole ? judge.end() : null
}

/**
 * Collects the hashes of a backup line by line. An entry of the log counts as long as it can be undone; erasing a
 * person ends that for all before it (`store/undo`), and a content that only such entries name is let go.
 */
function lineReader() {
  const found: string[] = []
  const entries: { id: string; hashes: string[] }[] = []
  let lastErasure = ''
  let isInLog = false
  return {
    add: (line: string): void => {
      if (line === logStart || line === `},${logStart}`) isInLog = true
      const hashes = Array.from(line.matchAll(anyHash), ([, hash = '']) => hash)
      const isErasure = isInLog && line.includes('"erase"')
      if (hashes.length === 0 && !isErasure) return
      const entry = isInLog ? entryIn(line) : null
      if (!entry) found.push(...hashes)
      else {
        entries.push({ id: entry.id, hashes })
        if (entry.cause === 'erase' && entry.id > lastErasure) lastErasure = entry.id
      }
    },
    end: (): string[] => [
      ...found,
      ...entries.filter(({ id }) => id >= lastErasure).flatMap(({ hashes }) => hashes),
    ],
  }
}

/** The entry of the log that a line holds; null when it is laid out in any other way, so that all of it counts. */
function entryIn(line: string): { id: string; cause: unknown } | null {
  try {
    const { id, cause } = Object(JSON.parse(line.replace(lineEnd, ''))) as Record<string, unknown>
    return typeof id === 'string' ? { id, cause } : null
  } catch {
    return null
  }
}
