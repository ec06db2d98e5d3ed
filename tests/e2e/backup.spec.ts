import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, expectSaved, goTo, ownName } from './desk'
import { backupsIn } from './backups'

test.describe.configure({ retries: 0 })

async function backUpNow({ page }: RunningApp): Promise<void> {
  await goTo(page, 'Asetukset')
  await page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  await expect(page.getByText('Varmuuskopio on tehty ja tarkistettu.').first()).toBeVisible()
}

const list = (page: Page) =>
  page.getByRole('region', { name: 'Varmuuskopiot uusimmasta vanhimpaan' })

const restoreDialog = (page: Page) =>
  page.getByRole('dialog', { name: 'Palautetaanko varmuuskopio?' })

const count = (page: Page, records: number) => page.getByText(`Työtilassa on ${records} tietoa.`)

test('backups are made when asked and on closing, are whole to another reader, and one is restored and undone', async ({
  launch,
}) => {
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  await backUpNow(first)
  const [asked] = backupsIn(userData)
  expect(asked).toMatchObject({ reason: 'asked', isWhole: true, hasCounts: true })
  const records = asked?.records ?? 0
  await expect(count(first.page, records)).toBeVisible()
  await first.page.getByRole('button', { name: 'Tyhjennä työtila' }).click()
  await expect(count(first.page, 3)).toBeVisible()
  await expectSaved(first.page)
  await first.close()
  const onClosing = { reason: 'quit', isWhole: true, hasCounts: true, records: 3 }
  expect(backupsIn(userData)).toEqual([asked, expect.objectContaining(onClosing)])

  const desk = await launch({ userData })
  const { page } = desk
  await expect(page.getByRole('link', { name: /^Varmuuskopio \d/ })).toBeVisible()
  await goTo(page, 'Asetukset')
  await expect(list(page).getByRole('row')).toHaveCount(3)
  await restoreOldest(page)
  const added = `Palautus tuo ${records - 3}, muuttaa 0 ja poistaa 0 tietoa.`
  await expect(restoreDialog(page).getByText(added)).toBeVisible()
  await expect(
    restoreDialog(page).getByRole('row', { name: /^Henkilöt 0 21 21 0 0$/ }),
  ).toBeVisible()
  expect(await violations(page, 'restore', '[role=dialog]')).toEqual([])
  await restoreDialog(page).getByRole('button', { name: 'Palauta' }).click()
  await expect(count(page, records)).toBeVisible()
  await expect(page.getByText('Varmuuskopio palautettiin.')).toBeVisible()
  await page.getByRole('button', { name: 'Kumoa', exact: true }).click()
  await expect(count(page, 3)).toBeVisible()
  // What was written since the last backup is backed up before it is replaced.
  await restoreOldest(page)
  await restoreDialog(page).getByRole('button', { name: 'Palauta' }).click()
  await expect(count(page, records)).toBeVisible()
  await expect(list(page).getByRole('row', { name: /Ennen palautusta/ })).toBeVisible()
  expect(backupsIn(userData).at(-1)).toMatchObject({ reason: 'restore', isWhole: true, records: 3 })
  await goTo(page, 'Tehtävät')
  await expect(page.getByText('Nimetään yhteyshenkilö', { exact: false }).first()).toBeVisible()
  expect(desk.errors).toEqual([])
})

async function restoreOldest(page: Page): Promise<void> {
  await list(page)
    .getByRole('button', { name: /^Palauta varmuuskopio/ })
    .last()
    .click()
}

/** Starts with a database of which Chromium's own file of contents is gone, so that it cannot be opened. */
async function launchDamaged(
  launch: (options: { userData: string }) => Promise<RunningApp>,
  userData: string,
): Promise<RunningApp> {
  const store = join(userData, 'IndexedDB')
  for (const name of readdirSync(store, { recursive: true, encoding: 'utf8' }))
    if (name.includes('MANIFEST')) rmSync(join(store, name))
  return launch({ userData })
}

/** The way out of a database that cannot be opened, in English: it is moved, kept, and a new one begun. */
async function setAside({ app, page }: RunningApp): Promise<void> {
  const title = 'The database could not be opened'
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByRole('row', { name: /KV Desk was closed/ })).toBeVisible()
  expect(await violations(page, 'unreadable en dark')).toEqual([])
  // The test starts it again itself, in its own hands.
  await app.evaluate(({ app: program }) => {
    program.relaunch = () => undefined
  })
  const closed = app.waitForEvent('close')
  await page.getByRole('button', { name: 'Move the database aside' }).click()
  await closed
}

test('a database that was lost or damaged is never a first start: the recovery screen brings everything back', async ({
  launch,
}) => {
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  await expectSaved(first.page)
  await chooseEnglishDark(first.page)
  // Main remembers how far the database has come, and closing makes the only backup.
  await first.close()
  const [kept] = backupsIn(userData)
  expect(kept).toMatchObject({ reason: 'quit', isWhole: true, hasCounts: true })

  await setAside(await launchDamaged(launch, userData))
  const second = await launch({ userData })
  const lost = 'The database is empty although it held records'
  await expect(second.page.getByRole('heading', { name: lost })).toBeVisible()
  await expect(second.page.getByRole('button', { name: /^Restore the backup/ })).toBeVisible()
  expect(await violations(second.page, 'recovery en dark')).toEqual([])
  expect(readdirSync(userData).filter((name) => /^IndexedDB \d{4}-/.test(name))).toHaveLength(1)
  // Closing it decides nothing, and an empty database is no backup.
  await second.close()
  expect(backupsIn(userData)).toEqual([kept])

  rmSync(join(userData, 'Local Storage'), { recursive: true })
  const { page, errors } = await launch({ userData })
  const empty = 'Tietokanta on tyhjä, vaikka siinä oli tietoja'
  await expect(page.getByRole('heading', { name: empty })).toBeVisible()
  await page.getByRole('button', { name: 'Jatka tyhjällä' }).click()
  await expect(page.getByRole('group', { name: 'Jatketaanko ilman palautusta?' })).toBeVisible()
  expect(await violations(page, 'recovery fi light')).toEqual([])
  await page.getByRole('button', { name: 'Peruuta' }).click()
  await page.getByRole('button', { name: /^Palauta varmuuskopio/ }).click()
  await restoreDialog(page).getByRole('button', { name: 'Palauta' }).click()
  await expect(page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  await goTo(page, 'Asetukset')
  await expect(count(page, kept?.records ?? 0)).toBeVisible()
  await expect(page.getByLabel('Oma nimi')).toHaveValue(ownName)
  expect(errors).toEqual([])

  // A database that a newer program has brought up to date is not touched either.
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const newer = indexedDB.open('kv-desk', 990)
        newer.onerror = fail
        newer.onsuccess = () => {
          newer.result.close()
          done(null)
        }
      }),
  )
  await page.reload()
  const isNewer = 'Tietokanta on uudemmasta KV Deskistä'
  await expect(page.getByRole('heading', { name: isNewer })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Jatka tyhjällä' })).toHaveCount(0)
})

test('a second place that is away is told and does not stop the first; a folder that refuses is told too', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { app, page, userData } = desk
  const share = join(folder, 'share')
  mkdirSync(share)
  await begin(page)
  await goTo(page, 'Asetukset')
  await answerOpenDialog(app, [share])
  await page.getByRole('button', { name: 'Valitse toinen paikka…' }).click()
  await expect(page.getByText(`Toinen kopio menee kansioon ${share}.`)).toBeVisible()
  await backUpNow(desk)
  expect(backupsIn(userData, share)).toEqual(backupsIn(userData))
  expect(backupsIn(userData, share)).toMatchObject([{ isWhole: true, hasCounts: true }])

  renameSync(share, join(folder, 'away'))
  await page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  await expect(
    page.getByText(/^Toinen kopio ei onnistunut\. Ensimmäinen on tallessa\./),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Toinen kopio ei onnistunut' })).toBeVisible()
  // No folder of that name appears on this disk in place of the share.
  expect(existsSync(share)).toBe(false)
  expect(backupsIn(userData)).toHaveLength(2)

  // A place in which nobody may write, not even root.
  renameSync(join(userData, 'backups'), join(folder, 'backups'))
  symlinkSync('/sys', join(userData, 'backups'))
  await page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  await expect(page.getByText(/^Varmuuskopio ei onnistunut\. Tiedot ovat tallessa/)).toBeVisible()
  const alarm = page.getByRole('navigation').getByRole('alert')
  await expect(alarm).toHaveText('Varmuuskopio ei onnistunut')
  expect(await violations(page, 'backups fi light')).toEqual([])
  await chooseEnglishDark(page)
  expect(await violations(page, 'backups en dark')).toEqual([])

  rmSync(join(userData, 'backups'))
  renameSync(join(folder, 'away'), share)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('The backup was made and verified.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Backup \d/ })).toBeVisible()
  expect(backupsIn(userData)).toMatchObject([{ isWhole: true, hasCounts: true }])
  expect(backupsIn(userData, share)).toHaveLength(2)
})
