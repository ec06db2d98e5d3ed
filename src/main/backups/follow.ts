import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { headerRoom } from '@shared/workspace/backup'
import { lineJudge } from '@shared/workspace/backupLines'
import { fits, readHeader } from '@shared/workspace/checkBackup'
import { type Verified, verifyHere } from './verify'

/** Judges a backup while it is being written, reading back what is on the disk already. */
export interface Follower {
  /** The file is on the disk up to here, in bytes. */
  readonly upTo: (size: number) => Promise<void>
  /** All of it is, the first line too: how the whole was found. */
  readonly end: () => Promise<Verified>
}

const lineBreak = 0x0a
const readLength = 1024 * 1024

/** Follows a file that is written from `headerRoom` on, in the thread this is called in. */
export async function follow(path: string): Promise<Follower> {
  const file = await open(path, 'r')
  const hash = createHash('sha256')
  const judge = lineJudge()
  let at = headerRoom
  let isInLines = true
  /** The line that has not ended yet. */
  let rest: Uint8Array[] = []

  function takeLines(bytes: Buffer): void {
    let from = 0
    for (let to = bytes.indexOf(lineBreak); to >= 0; to = bytes.indexOf(lineBreak, from)) {
      const line = textOf(bytes.subarray(from, to))
      isInLines = isInLines && judge.add(line)
      rest = []
      from = to + 1
    }
    if (from < bytes.length) rest.push(bytes.subarray(from))
  }

  /** A line, by its end. */
  function textOf(end: Buffer): string {
    return (rest.length === 0 ? end : Buffer.concat([...rest, end])).toString('utf8')
  }

  async function upTo(size: number): Promise<void> {
    while (at < size) {
      const bytes = await readAt(file, at, Math.min(readLength, size - at))
      if (bytes.length === 0) return
      at += bytes.length
      hash.update(bytes)
      if (isInLines) takeLines(bytes)
    }
  }

  async function judged(): Promise<Verified> {
    const head = readHeader(await readAt(file, 0, headerRoom))
    if (!head.ok) return head
    const { header } = head
    const digest = hash.digest('hex')
    const isWhole = at - headerRoom === header.bytes && digest === header.sha256
    if (!isWhole) return { ok: false, fault: 'damaged' }
    const found = isInLines && rest.length === 0 ? judge.end() : null
    // Of an older version, or with something in it that only the whole can tell.
    if (!found) return verifyHere(path)
    const checked = fits(header, found)
    return checked.ok ? { ...checked, digest } : checked
  }

  return {
    upTo,
    end: async () => {
      try {
        await upTo((await file.stat()).size)
        return await judged()
      } finally {
        await file.close()
      }
    },
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
