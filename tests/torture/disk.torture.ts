import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, kill, test } from '../e2e/app'
import { addItem, agendaTitles, begin, expectSaved, prepareNext } from '../e2e/desk'
import { report, times } from './report'
import { expectWhole } from './stored'

const isRoot = process.getuid?.() === 0

/** A disk of its own in memory, so many megabytes large; runs as root only. */
function mountDisk(at: string, megabytes: number): void {
  mkdirSync(at, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'kv-torture', at])
}

function unmount(at: string): void {
  execFileSync('umount', ['-l', at])
}

/** Fills the disk to its last byte; answers how to free it again. */
function fill(folder: string): () => void {
  const path = join(folder, 'filler')
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // Not even one more piece of this size has room.
    }
  return () => {
    rmSync(path)
  }
}

/**
 * A disk of its own that can become read-only while files on it are open: the file system's own answer to errors of
 * the device, which an ordinary remount refuses as long as somebody writes. Runs as root only.
 */
function mountFailingDisk(at: string, image: string): { fail: () => void; mend: () => void } {
  mkdirSync(at, { recursive: true })
  execFileSync('truncate', ['-s', '200M', image])
  execFileSync('mkfs.ext4', ['-q', image])
  const mount = () => execFileSync('mount', ['-o', 'loop', image, at])
  mount()
  return {
    fail: () => execFileSync('mount', ['-o', 'remount,abort', at]),
    mend: () => {
      execFileSync('umount', [at])
      mount()
    },
  }
}

const isTold = (page: Page) =>
  page.getByText(/tallennettu ei|ei tallennettu|tallennus ei onnistunut/i)

test('the disk is full while one types', async ({ launch, folder }) => {
  const fault = 'The disk full while one types'
  if (!isRoot) {
    report({ fault, tried: 0, found: {}, note: 'not tried: only root may mount a small disk' })
    return
  }
  const disk = join(folder, 'disk')
  mountDisk(disk, 120)
  const rounds = times(5)
  let lost = 0
  try {
    const userData = join(disk, 'user-data')
    const first = await launch({ userData })
    await begin(first.page)
    await expectSaved(first.page)
    let stored = await expectWhole(first)
    await first.close()
    for (let round = 0; round < rounds; round += 1) {
      const desk = await launch({ userData })
      await prepareNext(desk.page)
      await addItem(desk.page, `Ennen ${round} 5 min`)
      await expectSaved(desk.page)
      const free = fill(disk)
      const line = desk.page.getByRole('textbox', { name: 'Lisää kohta', exact: true }).last()
      // What the database has room for in files it has opened is stored all the same.
      await typeUntilTold(desk.page, line)
      free()
      await kill(desk)
      const again = await launch({ userData })
      await prepareNext(again.page)
      stored = await expectWhole(again, stored)
      const there = await agendaTitles(again.page)
      if (!there.includes(`Ennen ${round}`)) lost += 1
      if (round > 0 && !there.includes(`Jälkeen ${round - 1}`)) lost += 1
      await addItem(again.page, `Jälkeen ${round} 5 min`)
      await expect.poll(() => agendaTitles(again.page)).toContain(`Jälkeen ${round}`)
      await expectSaved(again.page)
      await kill(again)
    }
    const found = { lost, 'told of': rounds, 'half-applied': 0 }
    report({ fault, tried: rounds, found })
    expect(lost).toBe(0)
  } finally {
    unmount(disk)
  }
})

async function typeUntilTold(page: Page, line: Locator): Promise<void> {
  for (let number = 0; number < 200 && !(await isTold(page).isVisible()); number += 1) {
    await line.fill(`Aikana ${number} ${'pitkä '.repeat(200)}`)
    await line.press('Enter')
  }
  await expect(isTold(page)).toBeVisible()
}

test('the disk becomes read-only while one types', async ({ launch, folder }) => {
  const fault = 'The disk read-only while one types'
  if (!isRoot) {
    report({ fault, tried: 0, found: {}, note: 'not tried: only root may mount a disk' })
    return
  }
  const disk = join(folder, 'disk')
  const { fail, mend } = mountFailingDisk(disk, join(folder, 'disk.img'))
  const rounds = times(5)
  const found = { lost: 0, 'told of': 0, 'half-applied': 0, 'said to be stored and was not': 0 }
  try {
    const userData = join(disk, 'user-data')
    const first = await launch({ userData })
    await begin(first.page)
    await expectSaved(first.page)
    let stored = await expectWhole(first)
    await first.close()
    for (let round = 0; round < rounds; round += 1) {
      const desk = await launch({ userData })
      await prepareNext(desk.page)
      await addItem(desk.page, `Ennen ${round} 5 min`)
      // The line is emptied before the item has been stored; the list shows what has.
      await expect.poll(() => agendaTitles(desk.page)).toContain(`Ennen ${round}`)
      await expectSaved(desk.page)
      fail()
      const line = desk.page.getByRole('textbox', { name: 'Lisää kohta', exact: true }).last()
      await line.fill(`Aikana ${round} 5 min`)
      await line.press('Enter')
      await expect(isTold(desk.page).first()).toBeVisible()
      await desk.page.getByRole('button', { name: 'Hyväksy kaikki' }).click()
      await expect(isTold(desk.page).first()).toBeVisible()
      await expect(desk.page.getByText('Tallennettu', { exact: true })).toHaveCount(0)
      found['told of'] += 1
      const claimed = await agendaTitles(desk.page)
      await kill(desk)
      mend()
      const again = await launch({ userData })
      await prepareNext(again.page)
      stored = await expectWhole(again, stored)
      const there = await agendaTitles(again.page)
      if (!there.includes(`Ennen ${round}`)) found.lost += 1
      if (round > 0 && !there.includes(`Jälkeen ${round - 1}`)) found.lost += 1
      if (claimed.some((title) => !there.includes(title)))
        found['said to be stored and was not'] += 1
      await addItem(again.page, `Jälkeen ${round} 5 min`)
      await expect.poll(() => agendaTitles(again.page)).toContain(`Jälkeen ${round}`)
      await expectSaved(again.page)
      await again.close()
    }
    report({ fault, tried: rounds, found })
    expect(found).toEqual({ ...found, lost: 0, 'said to be stored and was not': 0 })
  } finally {
    unmount(disk)
  }
})
