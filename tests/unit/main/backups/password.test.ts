import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openPassword } from '../../../../src/main/backups/password'
import type { Vault } from '../../../../src/main/backups/vault'
import { openMemory } from '../../../../src/main/memory'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'kv-password-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const password = 'keksitty salasana'
/** The system's part, which needs a keyring: a computer that keeps secrets, or does not, or is another one. */
const vaultThat = (keeps: 'keeps' | 'refuses' | 'forgets'): Vault => ({
  canKeep: () => keeps !== 'refuses',
  lock: (secret) => Buffer.from(secret).toString('hex'),
  unlock: (locked) => (keeps === 'keeps' ? Buffer.from(locked, 'hex').toString() : null),
})
const start = (keeps: Parameters<typeof vaultThat>[0]) =>
  openPassword(openMemory(join(folder, 'memory.json')), vaultThat(keeps))

it('is kept between starts where the system keeps secrets, and is gone when it is removed', () => {
  const first = start('keeps')
  expect(first.state()).toBe('none')
  first.set(password)
  expect(first.state()).toBe('kept')
  expect(fs.readFileSync(join(folder, 'memory.json'), 'utf8')).not.toContain(password)
  const second = start('keeps')
  expect([second.state(), second.get()]).toEqual(['kept', password])
  second.set(null)
  expect([second.state(), second.get()]).toEqual(['none', null])
  expect(start('keeps').state()).toBe('none')
})

it('is known until closing where the system keeps none, and missing after', () => {
  const first = start('refuses')
  first.set(password)
  expect([first.state(), first.get()]).toEqual(['session', password])
  expect(fs.readFileSync(join(folder, 'memory.json'), 'utf8')).not.toContain(password)
  const second = start('refuses')
  expect([second.state(), second.get()]).toEqual(['missing', null])
})

it('is missing, and never none, when the system does not give it back', () => {
  start('keeps').set(password)
  const elsewhere = start('forgets')
  expect([elsewhere.state(), elsewhere.get()]).toEqual(['missing', null])
})
