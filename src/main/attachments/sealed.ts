import { mkdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { attachmentSizeLimit } from '@shared/model/attached'
import { failed, type Result, success } from '@shared/ipc/result'
import { sealed, unsealed } from '../backups/sealing'
import { failureOf } from '../files/failures'
import { namesIn } from '../files/names'
import { readBytes } from '../files/read'
import { saveFile } from '../files/save'
import { hashesIn, hashOf, keepContent, readContent } from './contents'

/** A folder of encrypted contents, with the key that opens them: an identity of the age format. */
export interface SealedFolder {
  readonly folder: string
  readonly identity: string
}

/** What a password opens of what is in a folder that contents stand in. */
export interface SealedSource {
  readonly place: string
  readonly password: string
}

/** The key of a folder, encrypted with the password. */
export const keyFile = 'key.age'
const sealedFolderName = /^encrypted \d{4}-\d\d-\d\d \d{6}_\d{3}Z$/
const identityLine = /^AGE-SECRET-KEY-1[A-Z0-9]+$/m
const fileOf = ({ folder }: Pick<SealedFolder, 'folder'>, hash: string) =>
  join(folder, `${hash}.age`)

/**
 * The folder whose key a password opens; the newest of several, as each password has had one. One is made when
 * there is none, or when its key is not whole any more. Deriving the key of a password takes seconds, which is why
 * contents are encrypted with a key of their own and only that with the password. Call it aside.
 */
export async function sealedFolderFor(
  { place, password }: SealedSource,
  now: string,
): Promise<Result<SealedFolder>> {
  try {
    return success((await openedIn(place, password)) ?? (await made(place, password, now)))
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: false }))
  }
}

/** Folders of encrypted contents in a place, the newest first. */
export async function sealedFolders(place: string): Promise<string[]> {
  const names = (await namesIn(place)).filter((name) => sealedFolderName.test(name))
  return names
    .toSorted()
    .toReversed()
    .map((name) => join(place, name))
}

async function openedIn(place: string, password: string): Promise<SealedFolder | null> {
  for (const folder of await sealedFolders(place)) {
    const identity = await identityIn(folder, password)
    if (identity !== null) return { folder, identity }
  }
  return null
}

async function identityIn(folder: string, password: string): Promise<string | null> {
  const bytes = await readFile(join(folder, keyFile)).catch(() => null)
  const opened = bytes && (await unsealed(bytes, password))
  if (!opened?.ok) return null
  return identityLine.exec(new TextDecoder().decode(opened.bytes))?.[0] ?? null
}

async function made(place: string, password: string, now: string): Promise<SealedFolder> {
  const moment = now.replace(/:/g, '').replace('.', '_').replace('T', ' ')
  const folder = join(place, `encrypted ${moment}`)
  const identity = await generateX25519Identity()
  // Not `recursive`: what should hold the place is never made, as it may only be away.
  await mkdir(place).catch(unlessThere)
  await mkdir(folder).catch(unlessThere)
  const saved = await saveFile(
    join(folder, keyFile),
    await sealed(new TextEncoder().encode(`# KV Desk\n${identity}\n`), password),
  )
  // Nothing is encrypted with a key that could not be had back.
  if (!saved.ok || (await identityIn(folder, password)) !== identity)
    throw new Error('The key was not kept.')
  return { folder, identity }
}

function unlessThere(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
}

/**
 * Encrypts the contents of a folder that are not in the encrypted one yet: each is written once, read back,
 * decrypted and hashed. @returns how many were not whole and were not copied
 */
export async function sealContents(from: string, to: SealedFolder): Promise<Result<number>> {
  try {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(to.identity))
    const there = new Set(await namesIn(to.folder))
    let harmed = 0
    for (const hash of (await hashesIn(from)).filter((one) => !there.has(`${one}.age`))) {
      const read = await readContent([from], hash)
      if (!read.ok) {
        harmed += 1
        continue
      }
      const saved = await saveFile(fileOf(to, hash), await encrypter.encrypt(read.value))
      if (!saved.ok) return saved
      if (await unsealedContent(to, hash)) continue
      await unlink(fileOf(to, hash))
      return failed('damaged')
    }
    return success(harmed)
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: false }))
  }
}

/** A content decrypted; null when it is not there, or not the one that its name says. */
async function unsealedContent(from: SealedFolder, hash: string): Promise<Uint8Array | null> {
  const read = await readBytes(fileOf(from, hash), attachmentSizeLimit * 2)
  if (!read.ok) return null
  const decrypter = new Decrypter()
  decrypter.addIdentity(from.identity)
  const bytes = await decrypter.decrypt(read.value).catch(() => null)
  return bytes && (await hashOf(bytes)) === hash ? bytes : null
}

/**
 * Has a folder hold contents that are encrypted in a place: of each folder there that has one of them and whose
 * key the password opens. @returns the hashes that are still nowhere to be had
 */
export async function unsealContents(
  { place, password }: SealedSource,
  to: string,
  hashes: readonly string[],
): Promise<Result<string[]>> {
  let missing = [...hashes]
  for (const folder of await sealedFolders(place).catch(() => [])) {
    const names = new Set(await namesIn(folder).catch(() => []))
    const wanted = missing.filter((hash) => names.has(`${hash}.age`))
    const identity = wanted.length > 0 ? await identityIn(folder, password) : null
    if (identity === null) continue
    for (const hash of wanted) {
      const bytes = await unsealedContent({ folder, identity }, hash)
      if (!bytes) continue
      const kept = await keepContent(to, bytes)
      if (!kept.ok) return kept
      missing = missing.filter((one) => one !== hash)
    }
  }
  return success(missing)
}
