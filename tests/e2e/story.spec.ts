import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOpenDialog, expect, passTime, type RunningApp, test } from './app'
import {
  addItem,
  allFormats,
  begin,
  expectSaved,
  exportTo,
  goTo,
  goToAddress,
  openWorkspace,
  prepareNext,
} from './desk'
import { agreed, attendee, heading, notes } from './hold'
import { hasModule, isInstalled, officeText, pdfText, readWith } from './programs'
import { addAddresses, starterPath, writeChanged } from './workspaces'

interface ReadCalendar {
  readonly method: string
  readonly uid: string
  readonly sequence: number
  readonly status: string
  readonly localStart: string
}

interface ReadMail {
  readonly unsent: string
  readonly to: readonly string[]
  readonly text: string
}

const minutesToMeeting = 15 * 24 * 60 + 30
const deferred = 'Vientiyhteistyön jatko'
const noted = 'Hankekatsaus'

/** The file in a folder that ends so. */
const fileIn = (folder: string, ending: string): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '')

/** Exports the agenda from the builder into a folder, and closes the dialog. */
async function exportAgenda(desk: RunningApp, folder: string, formats = allFormats) {
  const dialog = await exportTo(desk, folder, formats)
  await expect(dialog.getByRole('status')).toContainText('tallennettiin', { timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Sulje' }).last().click()
  await expect(dialog).toBeHidden()
}

/** Exports the calendar invitation and reads it. */
async function invite(desk: RunningApp, folder: string): Promise<ReadCalendar> {
  await exportAgenda(desk, folder, ['ics'])
  return readWith<ReadCalendar>('ics.py', fileIn(folder, '.ics'))
}

/** Exports the memo of the open meeting as Word and PDF. */
async function exportMemo({ app, page }: RunningApp, folder: string) {
  mkdirSync(folder)
  await page.getByRole('button', { name: 'Vie', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Vie asiakirja' })
  for (const name of ['Word (DOCX)', 'PDF']) await dialog.getByRole('checkbox', { name }).check()
  await answerOpenDialog(app, [folder])
  await dialog.getByRole('button', { name: 'Vie', exact: true }).click()
  await expect(dialog.getByRole('status')).toBeVisible({ timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Sulje', exact: true }).last().click()
  await expect(dialog).toBeHidden()
}

test('a meeting is prepared, moved, held, minuted, approved and reported, and the next one is cancelled', async ({
  launch,
  folder,
}) => {
  test.skip(!hasModule('icalendar'), 'python3-icalendar is not installed')
  test.skip(!isInstalled('soffice'), 'LibreOffice (soffice) is not installed')
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  test.setTimeout(240_000)
  const desk = await launch()
  const { page, errors } = desk
  const workspace = join(folder, 'team.json')
  writeChanged(starterPath, workspace, addAddresses)
  await begin(page, 'empty')
  await openWorkspace(desk, workspace)
  await goTo(page, 'Tänään')

  // Prepared: every file of the agenda tells of its items to a reader that did not write it.
  await prepareNext(page)
  await addItem(page, `${deferred} 20 min`)
  await addItem(page, `${noted} 30 min`)
  await expectSaved(page)
  const out = join(folder, 'agenda')
  await exportAgenda(desk, out)
  expect(officeText(fileIn(out, '.docx'), folder)).toContain(deferred)
  expect(pdfText(fileIn(out, '.pdf'))).toContain(noted)
  for (const ending of ['.md', '.html'])
    expect(readFileSync(fileIn(out, ending), 'utf8')).toContain(deferred)
  const mail = readWith<ReadMail>('eml.py', fileIn(out, '.eml'))
  expect(mail.unsent).toBe('1')
  expect(mail.to.length).toBeGreaterThan(0)
  expect(mail.text).toContain(noted)
  const first = readWith<ReadCalendar>('ics.py', fileIn(out, '.ics'))
  expect(first).toMatchObject({ method: 'REQUEST', sequence: 0, localStart: '09:00' })

  // Moved by half an hour.
  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  const form = page.getByRole('form', { name: 'Kokous' })
  await form.getByLabel('Alkaa: Kellonaika').fill('9.30')
  await form.getByLabel('Päättyy: Kellonaika').fill('11.00')
  await form.getByRole('button', { name: 'Tallenna' }).click()
  await expect(form).toBeHidden()
  await goTo(page, 'Tänään')
  await prepareNext(page)
  const moved = await invite(desk, join(folder, 'moved'))
  expect(moved).toMatchObject({ uid: first.uid, sequence: 1, localStart: '09:30' })

  // Held by keyboard on its morning: one item is tabled, the other noted with a task.
  await passTime(page, minutesToMeeting)
  await page.getByRole('button', { name: 'Kokouksen kulku' }).press('Enter')
  await attendee(page, 'Ponnikas Jouni').press('l')
  await page.getByRole('button', { name: 'Merkitse loput läsnä' }).press('Enter')
  await page.getByRole('button', { name: 'Aloita kokous' }).press('Enter')
  await expect(notes(page)).toBeFocused()
  await page.keyboard.press('Alt+6')
  await expect(page.getByText('Asia tulee seuraavan kokouksen esityslistalle.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(heading(page, noted)).toBeVisible()
  await page.keyboard.press('Alt+1')
  const action = page.getByRole('textbox', { name: 'Uusi tehtävä' })
  await action.pressSequentially('@Ponnikas tarkista budjetti 11.12. mennessä')
  await action.press('Enter')
  await expect(action).toHaveValue('')
  await expect(agreed(page).getByRole('listitem')).toHaveText(
    'Tarkista budjettiJouni Ponnikas, 11.12.2026 mennessä',
  )
  const held = /[\w-]+$/.exec(page.url())?.[0] ?? ''
  await page.getByRole('button', { name: 'Päätä kokous…' }).press('Enter')
  const closing = page.getByRole('dialog', { name: 'Päätä kokous' })
  await expect(closing.getByRole('region', { name: 'Tehtävät' })).toContainText(/tehtävä/)
  await closing.getByRole('textbox', { name: 'Päivä' }).fill('19.1.2027')
  await closing.getByRole('button', { name: 'Päätä kokous' }).press('Enter')
  await expect(page.getByText('Kokous on pidetty:', { exact: false })).toBeVisible()

  // The next meeting is offered what was tabled; called, and then cancelled.
  await page.getByRole('button', { name: 'Seuraava esityslista' }).press('Enter')
  await expect(page.getByText('tiistai 19.1.2027', { exact: false })).toBeVisible()
  await expect(
    page.getByRole('complementary').getByRole('listitem').filter({ hasText: deferred }).first(),
  ).toContainText('Jätettiin pöydälle kokouksessa 8.12.2026.')
  const next = await invite(desk, join(folder, 'next'))
  expect(next).toMatchObject({ method: 'REQUEST', sequence: 0 })
  expect(next.uid).not.toBe(first.uid)
  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
  await page.getByRole('menuitem', { name: 'Peru kokous' }).click()
  await expect(page.getByText(/^Kokous peruttiin:/)).toBeVisible()
  await page.getByRole('button', { name: 'Esityslista' }).click()
  const cancelled = await invite(desk, join(folder, 'cancelled'))
  expect(cancelled).toMatchObject({
    uid: next.uid,
    sequence: 1,
    method: 'CANCEL',
    status: 'CANCELLED',
  })

  // Minuted: the memo is approved and locked, and opens elsewhere with the outcome and the task.
  await goToAddress(page, `/meetings/agenda/${held}`)
  const stage = page.getByRole('region', { name: 'Muistion vaihe' })
  await stage.getByRole('button', { name: 'Hyväksy…' }).click()
  await page.getByRole('button', { name: 'Hyväksy ja lukitse' }).click()
  await expect(stage).toContainText('Hyväksytty ja lukittu')
  await expect(stage).toContainText('Teksti on sama kuin hyväksyttäessä')
  const memo = join(folder, 'memo')
  await exportMemo(desk, memo)
  expect(officeText(fileIn(memo, '.docx'), folder)).toContain('Jätettiin pöydälle.')
  expect(pdfText(fileIn(memo, '.pdf'))).toContain('Tarkista budjetti')

  // Reported: to the management group and the staff, until nothing is left untold.
  await goToAddress(page, '/meetings/decisions')
  const missing = page.getByRole('region', { name: 'Raportoimatta' })
  const marks = missing.getByRole('button', { name: /^Merkitse/ })
  await expect(marks.first()).toBeVisible()
  for (let left = await marks.count(); left > 0; left -= 1) {
    await marks.first().press('Enter')
    const told = page.getByRole('dialog', { name: /^Merkitse/ })
    const where = told.getByRole('textbox', { name: 'Pykälä tai kanava' })
    await where.fill('Johtoryhmä § 4')
    await where.press('Control+Enter')
    await expect(told).toBeHidden()
    await expect(marks).toHaveCount(left - 1)
  }
  await expect(missing).toBeHidden()
  await expectSaved(page)
  expect(errors).toEqual([])
})
