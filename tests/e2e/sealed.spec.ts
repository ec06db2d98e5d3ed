import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, expect, test } from './app'
import { violations } from './axe'
import { backupsIn } from './backups'
import { begin, chooseEnglishDark, expectSaved, goTo, goToAddress } from './desk'
import { isInstalled, output } from './programs'
import { readWorkspace, starterPath } from './workspaces'

test.describe.configure({ retries: 0 })

/** Making the key of a password takes seconds, by its purpose: once to encrypt and once to verify. */
const slowly = { timeout: 30_000 }
const password = 'keksitty salasana äö'

const asking = (page: Page) => page.getByRole('dialog', { name: 'Salasana toiseen paikkaan' })

async function give(dialog: Locator, first: string, again: string): Promise<void> {
  await dialog.getByLabel('Salasana', { exact: true }).fill(first)
  await dialog.getByLabel('Salasana uudelleen').fill(again)
  await dialog.getByRole('button', { name: 'Ota käyttöön' }).click()
}

test('copies in the second place are encrypted, the program age opens them, and so does another KV Desk', async ({
  launch,
  folder,
}) => {
  test.skip(!isInstalled('age'), 'the program age is not installed')
  test.setTimeout(150_000)
  const first = await launch()
  const { app, page, userData } = first
  const share = join(folder, 'share')
  mkdirSync(share)
  await begin(page)
  await goTo(page, 'Asetukset')
  await answerOpenDialog(app, [share])
  await page.getByRole('button', { name: 'Valitse toinen paikka…' }).click()
  await page.getByRole('button', { name: 'Aseta salasana…' }).click()
  await give(asking(page), 'lyhyt', 'lyhyt')
  await expect(asking(page).getByText('Salasanassa on oltava vähintään 10 merkkiä.')).toBeVisible()
  await give(asking(page), password, 'jotain muuta')
  await expect(asking(page).getByText('Salasanat eivät ole samat.')).toBeVisible()
  expect(await violations(page, 'password fi light', '[role=dialog]')).toEqual([])
  await give(asking(page), password, password)
  await expect(page.getByText('Kopiot toiseen paikkaan salataan tästä lähtien.')).toBeVisible()
  await page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  await expect(page.getByText('Varmuuskopio on tehty ja tarkistettu.').first()).toBeVisible(slowly)

  const [made = '', ...others] = readdirSync(share)
  expect([made, others]).toEqual([expect.stringMatching(/ \d+\.kvbackup\.age$/), []])
  const opened = join(folder, 'opened')
  mkdirSync(opened)
  const reader = join(__dirname, 'readers', 'unseal.py')
  output('/usr/bin/python3', [reader, join(share, made), password, join(opened, 'a.kvbackup')])
  const [own] = backupsIn(userData)
  expect(backupsIn(userData, opened)).toEqual([own])
  expect(own).toMatchObject({ isWhole: true, hasCounts: true })
  const [ownFile = ''] = readdirSync(join(userData, 'backups'))
  const ownBytes = readFileSync(join(userData, 'backups', ownFile))
  expect(readFileSync(join(opened, 'a.kvbackup')).equals(ownBytes)).toBe(true)
  await expectSaved(page)
  await first.close()
  for (const name of readdirSync(userData, { withFileTypes: true }))
    if (name.isFile())
      expect(readFileSync(join(userData, name.name)).includes(password)).toBe(false)

  // Here the system keeps no secrets: the password is asked for again, and nothing goes out readable meanwhile.
  const again = await launch({ userData })
  const before = readdirSync(share)
  await goTo(again.page, 'Asetukset')
  await again.page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  await expect(again.page.getByText(/^Kopiot toiseen paikkaan odottavat salasanaa/)).toBeVisible()
  await expect(again.page.getByRole('link', { name: 'Toinen kopio ei onnistunut' })).toBeVisible()
  expect(readdirSync(share)).toEqual(before)
  expect(await violations(again.page, 'password missing')).toEqual([])
  await again.page.getByRole('button', { name: 'Anna salasana…' }).click()
  await give(asking(again.page), password, password)
  await expect(again.page.getByRole('button', { name: 'Vaihda salasana…' })).toBeVisible(slowly)
  expect(readdirSync(share).toSorted().slice(0, -1)).toEqual(before)
  expect(readdirSync(share).every((name) => name.endsWith('.age'))).toBe(true)
  await again.close()

  const other = await launch({ userData: join(folder, 'other') })
  await begin(other.page)
  await chooseEnglishDark(other.page)
  await goToAddress(other.page, '/settings')
  await answerOpenDialog(other.app, [join(share, made)])
  await other.page.getByRole('button', { name: 'Use a workspace file…' }).click()
  const locked = other.page.getByRole('dialog', { name: 'The file is encrypted' })
  await locked.getByLabel('Password').fill('something else')
  await locked.getByRole('button', { name: 'Open' }).click()
  await expect(
    locked.getByText('The password does not open the file.', { exact: false }),
  ).toBeVisible(slowly)
  expect(await violations(other.page, 'unlock en dark', '[role=dialog]')).toEqual([])
  await locked.getByLabel('Password').fill(password)
  await locked.getByRole('button', { name: 'Open' }).click()
  const offered = other.page.getByRole('dialog', { name: /kvbackup\.age/ })
  await expect(offered).toBeVisible(slowly)
  await offered.getByRole('button', { name: 'Cancel' }).click()
  expect([...first.errors, ...again.errors, ...other.errors]).toEqual([])
})

test('contents of attachments are encrypted in the second place, age opens one, and they come back in a new profile', async ({
  launch,
  folder,
}) => {
  test.skip(!isInstalled('age'), 'the program age is not installed')
  test.setTimeout(240_000)
  const matter = readWorkspace(starterPath).records['matter']?.[0]?.id ?? ''
  const content = 'Muistio, jota muut eivät saa lukea.'
  const memo = join(folder, 'muistio.txt')
  writeFileSync(memo, content)
  const share = join(folder, 'share')
  mkdirSync(share)
  const first = await launch()
  const { app, page } = first
  await begin(page)
  await goToAddress(page, `/record/matter/${matter}`)
  await answerOpenDialog(app, [memo])
  await page.getByRole('button', { name: 'Lisää tiedostoja…' }).click()
  await expect(page.getByRole('button', { name: 'Avaa muistio.txt' })).toBeVisible()
  await expectSaved(page)
  await goTo(page, 'Asetukset')
  await page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  await expect(page.getByText('Varmuuskopio on tehty ja tarkistettu.').first()).toBeVisible()
  await answerOpenDialog(app, [share])
  await page.getByRole('button', { name: 'Valitse toinen paikka…' }).click()
  await page.getByRole('button', { name: 'Aseta salasana…' }).click()
  await give(asking(page), password, password)
  await expect(page.getByText('Kopiot toiseen paikkaan salataan tästä lähtien.')).toBeVisible(
    slowly,
  )
  await expect(page.getByText(/^Kopiot toiseen paikkaan ja liitteiden sisältö/)).toBeVisible()

  const place = join(share, 'KV Desk attachments')
  const [sealedFolder = '', ...others] = readdirSync(place)
  expect([sealedFolder, others]).toEqual([expect.stringMatching(/^encrypted /), []])
  const names = readdirSync(join(place, sealedFolder)).toSorted()
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.age$/), 'key.age'])
  const paths = names.map((name) => join(place, sealedFolder, name))
  for (const path of paths) expect(readFileSync(path).includes('Muistio')).toBe(false)
  const [file = '', key = ''] = paths
  const reader = join(__dirname, 'readers', 'unseal.py')
  output('/usr/bin/python3', [reader, file, password, join(folder, 'opened.txt'), key])
  expect(readFileSync(join(folder, 'opened.txt'), 'utf8')).toBe(content)
  await first.close()

  const made = readdirSync(share).find((name) => name.endsWith('.kvbackup.age')) ?? ''
  const other = await launch({ userData: join(folder, 'other') })
  await begin(other.page, 'empty')
  await goTo(other.page, 'Asetukset')
  await answerOpenDialog(other.app, [join(share, made)])
  await other.page.getByRole('button', { name: 'Ota käyttöön työtilatiedosto…' }).click()
  const locked = other.page.getByRole('dialog', { name: 'Tiedosto on salattu' })
  await locked.getByLabel('Salasana').fill(password)
  await locked.getByRole('button', { name: 'Avaa' }).click()
  await other.page.getByRole('button', { name: 'Korvaa' }).click(slowly)
  await expect(other.page.getByRole('dialog')).toHaveCount(0)
  await goToAddress(other.page, `/record/matter/${matter}`)
  const saved = join(folder, 'takaisin.txt')
  await answerSaveDialog(other.app, saved)
  await other.page.getByRole('button', { name: 'Tallenna muistio.txt nimellä…' }).click()
  await expect(other.page.getByText('takaisin.txt', { exact: false }).first()).toBeVisible()
  expect(readFileSync(saved, 'utf8')).toBe(content)
  expect([...first.errors, ...other.errors]).toEqual([])
})
