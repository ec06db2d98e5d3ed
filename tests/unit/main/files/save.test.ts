import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readText } from '../../../../src/main/files/read'
import { patiently, saveFile } from '../../../../src/main/files/save'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'kv-save-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('saveFile', () => {
  it('writes text and bytes and leaves nothing beside them', async () => {
    expect(await saveFile(join(folder, 'ä.md'), 'åäö €')).toEqual({ ok: true, value: undefined })
    expect(await saveFile(join(folder, 'b.pdf'), new Uint8Array([0, 255, 10]))).toMatchObject({
      ok: true,
    })
    expect(fs.readFileSync(join(folder, 'ä.md'), 'utf8')).toBe('åäö €')
    expect([...fs.readFileSync(join(folder, 'b.pdf'))]).toEqual([0, 255, 10])
    expect(fs.readdirSync(folder).toSorted()).toEqual(['b.pdf', 'ä.md'])
  })

  it('replaces a file, keeping its rights and a link that leads to it', async () => {
    const path = join(folder, 'old.md')
    fs.writeFileSync(path, 'old and longer', { mode: 0o640 })
    fs.symlinkSync(path, join(folder, 'link.md'))
    await saveFile(join(folder, 'link.md'), 'new')
    expect(fs.readFileSync(path, 'utf8')).toBe('new')
    expect(fs.lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
    if (process.platform !== 'win32') expect(fs.statSync(path).mode & 0o777).toBe(0o640)
  })

  it('says that the folder is not there', async () => {
    expect(await saveFile(join(folder, 'no', 'a.md'), 'x')).toEqual({ ok: false, code: 'notFound' })
    fs.writeFileSync(join(folder, 'file'), '')
    expect(await saveFile(join(folder, 'file', 'a.md'), 'x')).toEqual({
      ok: false,
      code: 'notFound',
    })
  })

  it('cannot replace a folder, and leaves it and no temporary file', async () => {
    fs.mkdirSync(join(folder, 'taken.md'))
    fs.writeFileSync(join(folder, 'taken.md', 'inside'), 'kept')
    expect((await saveFile(join(folder, 'taken.md'), 'x')).ok).toBe(false)
    expect(fs.readdirSync(folder)).toEqual(['taken.md'])
    expect(fs.readFileSync(join(folder, 'taken.md', 'inside'), 'utf8')).toBe('kept')
  })
})

/** Somebody without rights of root ("nobody"), as whom a folder without permission can be met. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0

describe.skipIf(process.platform === 'win32')('saveFile where it may not write', () => {
  it('says so and touches nothing', async () => {
    const path = join(folder, 'locked')
    fs.mkdirSync(path)
    fs.writeFileSync(join(path, 'a.md'), 'old')
    fs.chmodSync(path, 0o555)
    fs.chmodSync(folder, 0o755)
    // Root may write anywhere.
    if (isRoot) process.seteuid?.(nobody)
    try {
      const refused = { ok: false, code: 'noPermission' }
      expect(await saveFile(join(path, 'a.md'), 'new')).toEqual(refused)
      expect(await saveFile(join(path, 'b.md'), 'new')).toEqual(refused)
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
    expect(fs.readFileSync(join(path, 'a.md'), 'utf8')).toBe('old')
    expect(fs.readdirSync(path)).toEqual(['a.md'])
    fs.chmodSync(path, 0o755)
  })
})

/** A disk of 64 kB in memory; only root may make one, and not in every container. */
function mountSmallDisk(path: string): boolean {
  fs.mkdirSync(path)
  if (!isRoot || process.platform !== 'linux') return false
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]).status === 0
}

describe('saveFile on a full disk', () => {
  it('keeps the old file', async (context) => {
    const disk = join(folder, 'disk')
    if (!mountSmallDisk(disk)) {
      context.skip('a small disk cannot be made here')
      return
    }
    try {
      const path = join(disk, 'a.md')
      fs.writeFileSync(path, 'old')
      expect(await saveFile(path, 'x'.repeat(200_000))).toEqual({ ok: false, code: 'diskFull' })
      expect(fs.readFileSync(path, 'utf8')).toBe('old')
      expect(fs.readdirSync(disk)).toEqual(['a.md'])
    } finally {
      spawnSync('umount', [disk])
    }
  })
})

describe('readText', () => {
  it('reads text without a byte order mark, up to the limit', async () => {
    const path = join(folder, 'a.json')
    fs.writeFileSync(path, '\uFEFFåäö')
    expect(await readText(path, 100)).toEqual({ ok: true, value: 'åäö' })
    expect(await readText(path, 8)).toEqual({ ok: false, code: 'tooLarge' })
  })

  it('refuses what is not a file', async () => {
    expect(await readText(folder, 100)).toEqual({ ok: false, code: 'notFound' })
    expect(await readText(join(folder, 'no'), 100)).toEqual({ ok: false, code: 'notFound' })
  })
})

describe('patiently', () => {
  const refusing = (code: string, times: number) => {
    const tries = { count: 0 }
    const action = () => {
      tries.count += 1
      return tries.count > times
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error(code), { code }))
    }
    return { tries, action }
  }

  it('tries again while somebody else holds the file', async () => {
    for (const code of ['EPERM', 'EBUSY', 'EACCES']) {
      const { tries, action } = refusing(code, 2)
      await patiently(action)
      expect(tries.count).toBe(3)
    }
  })

  it('gives up after a bounded time, and at once when waiting would not help', async () => {
    const held = refusing('EBUSY', 100)
    await expect(patiently(held.action)).rejects.toThrow('EBUSY')
    expect(held.tries.count).toBe(6)
    const full = refusing('ENOSPC', 100)
    await expect(patiently(full.action)).rejects.toThrow('ENOSPC')
    expect(full.tries.count).toBe(1)
  })
})
