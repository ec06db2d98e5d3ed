import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Encrypter } from 'age-encryption'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepContent } from '../../../../src/main/attachments/contents'
import {
  sealContents,
  type SealedFolder,
  sealedFolderFor,
  unsealContents,
} from '../../../../src/main/attachments/sealed'

// The same format with a key that is made at once: how slow it is, is its purpose, but not a test's.
vi.mock(import('../../../../src/main/backups/sealing'), async (original) => ({
  ...(await original()),
  sealed: (bytes, password) => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(password)
    encrypter.setScryptWorkFactor(4)
    return encrypter.encrypt(bytes)
  },
}))

const password = 'keksitty salasana äö'
const now = '2026-11-26T07:00:00.000Z'
const later = '2026-11-27T07:00:00.000Z'
let base = ''
let own = ''
let place = ''
let fresh = ''

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'kv-sealed-contents-'))
  own = join(base, 'own')
  place = join(base, 'place')
  fresh = join(base, 'fresh')
})
afterEach(() => rm(base, { recursive: true }))

async function kept(words: string): Promise<string> {
  const result = await keepContent(own, new TextEncoder().encode(words))
  if (!result.ok) throw new Error(result.code)
  return result.value.hash
}

async function opened(given: string, at = now): Promise<SealedFolder> {
  const result = await sealedFolderFor({ place, password: given }, at)
  if (!result.ok) throw new Error(result.code)
  return result.value
}

const unsealed = (given: string, hashes: string[]) =>
  unsealContents({ place, password: given }, fresh, hashes)

test('contents are encrypted once each, hold nothing readable, and come back byte for byte', async () => {
  const hashes = [await kept('Muistio'), await kept('Toinen muistio')]
  const folder = await opened(password)
  expect(await sealContents(own, folder)).toEqual({ ok: true, value: 0 })
  const files = hashes.map((hash) => `${hash}.age`)
  expect((await readdir(folder.folder)).toSorted()).toEqual([...files, 'key.age'].toSorted())
  const first = await readFile(join(folder.folder, files[0] ?? ''))
  expect(first.includes('Muistio')).toBe(false)

  hashes.push(await kept('Kolmas'))
  // The key that is there is found again, and what was written is not written anew.
  expect(await opened(password, later)).toEqual(folder)
  expect(await sealContents(own, folder)).toEqual({ ok: true, value: 0 })
  expect((await readFile(join(folder.folder, files[0] ?? ''))).equals(first)).toBe(true)

  const lost = 'f'.repeat(64)
  expect(await unsealed(password, [...hashes, lost])).toEqual({ ok: true, value: [lost] })
  for (const hash of hashes)
    expect(await readFile(join(fresh, hash))).toEqual(await readFile(join(own, hash)))
})

test('a wrong password opens nothing', async () => {
  const hash = await kept('Muistio')
  await sealContents(own, await opened(password))
  expect(await unsealed('jokin muu salasana', [hash])).toEqual({ ok: true, value: [hash] })
  await expect(readdir(fresh)).rejects.toThrow('ENOENT')
})

test('each password has a folder of its own, and the older ones still open theirs', async () => {
  const first = await kept('Muistio')
  const old = await opened(password)
  await sealContents(own, old)
  const second = await kept('Toinen')
  const next = await opened('uusi salasana', later)
  expect(next.folder).not.toBe(old.folder)
  await sealContents(own, next)
  expect(await unsealed(password, [first, second])).toEqual({ ok: true, value: [second] })
  expect(await unsealed('uusi salasana', [first, second])).toEqual({ ok: true, value: [] })
})

test('a key that is lost or harmed is replaced, and the contents are encrypted anew', async () => {
  const hash = await kept('Muistio')
  const old = await opened(password)
  await sealContents(own, old)
  await writeFile(join(old.folder, 'key.age'), 'rikki')
  const next = await opened(password, later)
  expect(next.folder).not.toBe(old.folder)
  await sealContents(own, next)
  await unlink(join(old.folder, 'key.age'))
  expect(await unsealed(password, [hash])).toEqual({ ok: true, value: [] })
})

test('what is harmed is neither encrypted nor brought back', async () => {
  const [harmed, whole] = [await kept('Muistio'), await kept('Toinen')]
  await writeFile(join(own, harmed), 'Muisti0')
  const folder = await opened(password)
  expect(await sealContents(own, folder)).toEqual({ ok: true, value: 1 })
  const path = join(folder.folder, `${whole}.age`)
  const bytes = await readFile(path)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  await writeFile(path, bytes)
  expect(await unsealed(password, [harmed, whole])).toEqual({ ok: true, value: [harmed, whole] })
})

test('a second place that is away is not made', async () => {
  place = join(base, 'away', 'place')
  expect(await sealedFolderFor({ place, password }, now)).toMatchObject({ ok: false })
  expect(await readdir(base)).toEqual([])
})
