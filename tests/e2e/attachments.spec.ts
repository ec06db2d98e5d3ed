import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, expect, test } from './app'
import { violations } from './axe'
import { begin, expectSaved, goTo, goToAddress } from './desk'
import { partOf, undoNotice } from './recordPages'
import { readWorkspace, starterPath } from './workspaces'

test.describe.configure({ retries: 0 })

const folderName = 'KV Desk attachments'
const content = Buffer.from('%PDF-1.4\nMuistio, jossa on ääkkösiä ja nolla: \0\n%%EOF')

/** Drops a file on the attachments, as a hand with a mouse does. */
async function drop(page: Page, name: string): Promise<void> {
  const data = await page.evaluateHandle(
    ({ bytes, called }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], called))
      return transfer
    },
    { bytes: [...content], called: name },
  )
  await page.getByRole('group', { name: 'Liitteet' }).dispatchEvent('drop', { dataTransfer: data })
}

test('a file is added by choice and by drop, kept once, backed up, and comes back in an empty profile', async ({
  launch,
  folder,
}) => {
  const matter = readWorkspace(starterPath).records['matter']?.[0]?.id ?? ''
  const memo = join(folder, 'muistio.pdf')
  writeFileSync(memo, content)
  const first = await launch()
  const { page, app, userData } = first
  await begin(page)
  await goToAddress(page, `/record/matter/${matter}`)
  const files = partOf(page, 'Liitteet')
  await expect(files.getByText('Tiedostoja tai linkkejä ei ole.')).toBeVisible()

  await answerOpenDialog(app, [memo])
  await files.getByRole('button', { name: 'Lisää tiedostoja…' }).click()
  await expect(files.getByRole('button', { name: 'Avaa muistio.pdf' })).toBeVisible()
  await drop(page, '../makrot.docm')
  const macros = files.getByRole('button', { name: 'Poista liite makrot.docm' })
  await expect(macros).toBeVisible()
  await expect(files.getByRole('button', { name: 'Avaa makrot.docm' })).toHaveCount(0)
  const kept = readdirSync(join(userData, 'attachments'))
  expect(kept).toHaveLength(1)
  await files.getByRole('button', { name: 'Lisää linkki' }).click()
  await files.getByLabel('Osoite tai polku').fill('https://example.org/ohje')
  await files.getByLabel('Linkin nimi').fill('Ohje')
  expect(await violations(page, 'attachments')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(files.getByRole('link', { name: 'Ohje' })).toBeVisible()
  await macros.click()
  await expect(partOf(page, 'Historia')).toContainText('Liitteet: poistettu makrot.docm')
  await undoNotice(page)
  await expect(macros).toBeVisible()
  await expectSaved(page)

  // What nothing has needed for long goes with the backup; what was kept then, stays.
  const backups = join(userData, 'backups')
  mkdirSync(join(backups, folderName), { recursive: true })
  for (const place of [join(userData, 'attachments'), join(backups, folderName)]) {
    writeFileSync(join(place, 'f'.repeat(64)), 'x')
    utimesSync(join(place, 'f'.repeat(64)), 0, 0)
  }
  await goTo(page, 'Asetukset')
  await page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  await expect(page.getByText('Varmuuskopio on tehty ja tarkistettu.').first()).toBeVisible()
  await expect.poll(() => readdirSync(join(userData, 'attachments'))).toEqual(kept)
  await expect.poll(() => readdirSync(join(backups, folderName))).toEqual(kept)
  const copied = readFileSync(join(backups, folderName, kept[0] ?? ''))
  expect(copied.equals(content)).toBe(true)
  const names = readdirSync(backups).filter((name) => name.endsWith('.kvbackup'))
  const backup = names.toSorted().at(-1) ?? ''
  expect(first.errors).toEqual([])
  await first.close()

  const empty = join(folder, 'empty')
  mkdirSync(empty)
  const second = await launch({ userData: empty })
  await begin(second.page, 'empty')
  await goTo(second.page, 'Asetukset')
  await answerOpenDialog(second.app, [join(backups, backup)])
  await second.page.getByRole('button', { name: 'Ota käyttöön työtilatiedosto…' }).click()
  await second.page.getByRole('button', { name: 'Korvaa' }).click()
  await expect(second.page.getByRole('dialog')).toHaveCount(0)
  await goToAddress(second.page, `/record/matter/${matter}`)
  const saved = join(folder, 'takaisin.pdf')
  await answerSaveDialog(second.app, saved)
  await second.page.getByRole('button', { name: 'Tallenna muistio.pdf nimellä…' }).click()
  await expect(second.page.getByText('takaisin.pdf', { exact: false }).first()).toBeVisible()
  expect(readFileSync(saved).equals(content)).toBe(true)
  expect(second.errors).toEqual([])
})
