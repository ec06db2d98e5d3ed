import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Encrypter } from 'age-encryption'
import { afterAll, expect, test } from 'vitest'
import { workspaceSizeLimit } from '@shared/ipc/contract'
import { judgedWorkspace } from '@shared/ipc/workspaceFile'
import { readPicked } from '../../../../src/main/backups/pickedFile'
import { starterText } from '../../shared/workspace/files'

const folder = mkdtempSync(join(tmpdir(), 'kv-picked-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'file')
const read = (content: string | Uint8Array, password: string | null = null, isOwn = false) => {
  writeFileSync(path, content)
  return readPicked({ path, password, isOwn })
}

test('a sound file is told as JSON, and what is told fits the contract', async () => {
  const found = await read(starterText())
  if (!found.ok || !found.value.judged.isSound) throw new Error('not read')
  const { judged, isSealed } = found.value
  expect(isSealed).toBe(false)
  expect(judgedWorkspace.safeParse(judged).success).toBe(true)
  expect(JSON.parse(new TextDecoder().decode(judged.json))).toEqual(JSON.parse(starterText()))
})

test('names of fields as long as the file are cut, so that the window can show them', async () => {
  const long = 'x'.repeat(100_000)
  const file = JSON.parse(starterText()) as { records: { person: object[] } }
  file.records.person = [{ ...file.records.person[0], [long]: 1 }]
  for (const content of [file, { ...file, records: { [long]: [] } }, { ...file, [long]: 1 }]) {
    const found = await read(JSON.stringify(content))
    if (!found.ok) throw new Error('not read')
    expect(judgedWorkspace.safeParse(found.value.judged).success).toBe(true)
    expect(JSON.stringify(found.value.judged).length).toBeLessThan(1000)
  }
})

test('an encrypted file takes its password, and is told when the password or the file is wrong', async () => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase('keksitty salasana')
  // Quick to try, which no real file is.
  encrypter.setScryptWorkFactor(8)
  const file = await encrypter.encrypt(starterText())
  expect(await read(file)).toEqual({ ok: false, code: 'wrongPassword' })
  expect(await read(file, 'jokin muu')).toEqual({ ok: false, code: 'wrongPassword' })
  const harmed = Uint8Array.from(file)
  harmed[file.length - 9] = (harmed[file.length - 9] ?? 0) ^ 1
  expect(await read(harmed, 'keksitty salasana')).toEqual({ ok: false, code: 'damaged' })
  expect(await read(file, 'keksitty salasana')).toMatchObject({
    ok: true,
    value: { isSealed: true, judged: { isSound: true } },
  })
  // None of our own folder is encrypted.
  expect(await read(file, null, true)).toEqual({ ok: false, code: 'damaged' })
})

test('a file that is too large or gone is not read', async () => {
  writeFileSync(path, '')
  truncateSync(path, workspaceSizeLimit + 1)
  const asked = { path, password: null, isOwn: false }
  expect(await readPicked(asked)).toEqual({ ok: false, code: 'tooLarge' })
  rmSync(path)
  expect(await readPicked(asked)).toEqual({ ok: false, code: 'notFound' })
})
