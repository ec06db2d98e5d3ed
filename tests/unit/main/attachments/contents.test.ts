import { createHash } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachmentSizeLimit, attachmentsSizeLimit } from '@shared/model/attached'
import {
  copyContents,
  gatherContents,
  keepContent,
  readContent,
} from '../../../../src/main/attachments/contents'

let base = ''
let own = ''
let backup = ''

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'kv-contents-'))
  own = join(base, 'own')
  backup = join(base, 'backup')
})
afterEach(() => rm(base, { recursive: true }))

const bytesOf = (words: string) => new TextEncoder().encode(words)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const memo = bytesOf('Muistio')

async function kept(bytes: Uint8Array): Promise<string> {
  const result = await keepContent(own, bytes)
  if (!result.ok) throw new Error(result.code)
  return result.value.hash
}

test('a content is kept under its SHA-256, equal ones once, and read back byte for byte', async () => {
  const hash = await kept(memo)
  expect(hash).toBe(sha256(memo))
  expect(await kept(bytesOf('Muistio'))).toBe(hash)
  await kept(bytesOf('Toinen'))
  expect(await readdir(own)).toHaveLength(2)
  const read = await readContent([own], hash)
  expect(read.ok && Buffer.from(read.value).equals(memo)).toBe(true)
})

test('a file over the limit is refused and nothing of it stays', async () => {
  const result = await keepContent(own, new Uint8Array(attachmentSizeLimit + 1))
  expect(result).toEqual({ ok: false, code: 'tooLarge' })
  await expect(stat(own)).rejects.toThrow('ENOENT')
})

test('the limit of all together is kept, and what is there already may still be added', async () => {
  const hash = await kept(memo)
  // A sparse file takes no room, but counts by its length.
  const large = await open(join(own, 'f'.repeat(64)), 'w')
  await large.truncate(attachmentsSizeLimit)
  await large.close()
  expect(await keepContent(own, bytesOf('Uusi'))).toEqual({ ok: false, code: 'attachmentsFull' })
  expect(await kept(memo)).toBe(hash)
})

test('a damaged content is told of, read from elsewhere, and written anew when it comes again', async () => {
  const hash = await kept(memo)
  await copyContents(own, backup)
  await writeFile(join(own, hash), 'Muisti0')
  expect(await readContent([own], hash)).toEqual({ ok: false, code: 'damaged' })
  expect((await readContent([own, backup], hash)).ok).toBe(true)
  await kept(memo)
  expect((await readContent([own], hash)).ok).toBe(true)
  await unlink(join(own, hash))
  expect(await readContent([own], hash)).toEqual({ ok: false, code: 'notFound' })
})

test('backups share one copy: it is written once, and a damaged content is never copied over it', async () => {
  const hash = await kept(memo)
  expect(await copyContents(own, backup)).toEqual({ ok: true, value: 0 })
  const first = await stat(join(backup, hash))
  await writeFile(join(own, hash), 'Muisti0')
  expect(await copyContents(own, backup)).toEqual({ ok: true, value: 0 })
  expect((await stat(join(backup, hash))).mtimeMs).toBe(first.mtimeMs)
  expect(Buffer.from(await readFile(join(backup, hash))).equals(memo)).toBe(true)

  const other = await kept(bytesOf('Toinen'))
  await writeFile(join(own, other), 'rikki')
  expect(await copyContents(own, backup)).toEqual({ ok: true, value: 1 })
  expect(await readdir(backup)).toEqual([hash])
})

test('a restore into an empty profile brings the contents and says how many are nowhere', async () => {
  const hash = await kept(memo)
  await copyContents(own, backup)
  const fresh = join(base, 'fresh')
  const lost = sha256(bytesOf('kadonnut'))
  expect(await gatherContents(fresh, [backup], [hash, lost])).toEqual({ ok: true, value: [lost] })
  expect(Buffer.from(await readFile(join(fresh, hash))).equals(memo)).toBe(true)
  expect(await readdir(fresh)).toEqual([hash])
})

test('a folder that cannot be made is a failure in words, not an exception', async () => {
  await writeFile(own, 'a file in its place')
  expect((await keepContent(own, memo)).ok).toBe(false)
  expect((await copyContents(own, backup)).ok).toBe(false)
})
