import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type RunningApp, test } from './app'
import {
  addItem,
  agendaList,
  agendaTitles,
  begin,
  choose,
  expectSaved,
  goTo,
  goToAddress,
  openWorkspace,
  pick,
} from './desk'
import { needReaders, readAll } from './exportedFiles'
import { newForm } from './forms'
import { attendee, notes } from './hold'
import { partOf } from './recordPages'
import { openRow, search } from './registers'
import { send } from './sending'
import { approve, close, comeTo, comment, exportPaper, tell } from './story'
import { addAddresses, starterPath, writeChanged } from './workspaces'

const series = 'Keksityt kuukausikokoukset'
const deferred = 'Vientiyhteistyön jatko'
const formats = { docx: 'Word (DOCX)', eml: 'Sähköpostiluonnos (EML)' } as const

/** The row of a day in the plan of the series. */
const planned = (page: Page, day: string) =>
  partOf(page, 'Sarjan kokoukset').getByRole('row').filter({ hasText: day })

/** From anywhere to the agenda of the series' meeting on a day. */
async function openMeeting(page: Page, day: string): Promise<void> {
  await openRow(page, '/meetings/series', series)
  await planned(page, day).getByRole('link').click()
  await page.waitForURL(/record\/meeting/)
  await goToAddress(page, `/meetings/agenda/${/[\w-]+$/.exec(page.url())?.[0]}`)
  await expect(agendaList(page)).toBeVisible()
}

/** Accepts what the agenda is proposed. */
async function acceptAll(page: Page): Promise<void> {
  const side = page.getByRole('complementary')
  await side.getByRole('tab', { name: 'Ehdotukset' }).click()
  const before = (await agendaTitles(page)).length
  await side.getByRole('button', { name: 'Hyväksy kaikki' }).click()
  await expect.poll(async () => (await agendaTitles(page)).length).toBeGreaterThan(before)
  await expectSaved(page)
}

/** Holds the open meeting: its first item gets an outcome by its key, and what is agreed becomes a task. */
async function holdAt(page: Page, moment: string, key: string, action: string): Promise<void> {
  await comeTo(page, moment)
  await page.getByRole('button', { name: 'Kokouksen kulku' }).press('Enter')
  await attendee(page, 'Ponnikas Jouni').press('e')
  await page.getByRole('button', { name: 'Merkitse loput läsnä' }).press('Enter')
  await page.getByRole('button', { name: 'Aloita kokous' }).press('Enter')
  await expect(notes(page)).toBeFocused()
  await page.keyboard.press(key)
  const line = page.getByRole('textbox', { name: 'Uusi tehtävä' })
  await line.fill(action)
  await line.press('Enter')
  await expect(line).toHaveValue('')
  await close(page, () => Promise.resolve())
}

/** From the meeting just closed to the report that tells of it. */
async function followUp(desk: RunningApp, out: string, by: string): Promise<void> {
  const { page } = desk
  await comment(page, by, 'Sukuvaara')
  await approve(page)
  await exportPaper(desk, 'Muistio', join(out, 'memo'))
  await tell(desk, 'Yhteenveto johtoryhmälle', 'Johtoryhmä § 4', join(out, 'report'), formats)
  await tell(desk, 'Tiedote henkilöstölle', 'Intranet', join(out, 'bulletin'), formats)
}

test('a year of a series made by its rule: four meetings called, held, approved and told of, one moved, one cancelled', async ({
  launch,
  folder,
}) => {
  needReaders()
  test.setTimeout(400_000)
  const desk = await launch()
  const { page, errors } = desk
  const out = join(folder, 'out')
  const workspace = join(folder, 'team.json')
  writeChanged(starterPath, workspace, addAddresses)
  await begin(page, 'empty')
  await openWorkspace(desk, workspace)

  // The series by its rule, and its meetings at once.
  const form = await newForm(page, '/meetings/series/new', 'Kokoussarja')
  await form.getByRole('group', { name: 'Nimi' }).getByRole('textbox').first().fill(series)
  await pick(form.getByRole('combobox', { name: 'Kokoontuminen' }), 'Kuukausittain')
  await form.getByRole('textbox', { name: 'Ensimmäinen päivä' }).fill('7.12.2026')
  await choose(form.getByRole('combobox', { name: 'Puheenjohtaja' }), 'Ponnikas')
  await choose(form.getByRole('combobox', { name: 'Osallistujat' }), 'Sukuvaara')
  await form.getByRole('textbox', { name: 'Ensimmäinen päivä' }).focus()
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await openRow(page, '/meetings/series', series)
  await expect(partOf(page, 'Sarjan kokoukset')).toContainText('kuukauden ensimmäinen maanantai')
  await partOf(page, 'Sarjan kokoukset')
    .getByRole('button', { name: /^Tee \d+ puuttuvaa kokousta$/ })
    .press('Enter')
  await expect(planned(page, 'ma 5.4.2027').getByRole('link')).toBeVisible()

  // The first: what is tabled moves on by itself, what is agreed is a task that gets done.
  await openMeeting(page, 'ma 7.12.2026')
  await addItem(page, `${deferred} 20 min`)
  const first = await send(desk, 'kutsu', join(out, '1'))
  await holdAt(
    page,
    '2026-12-07T08:55+02:00',
    'Alt+6',
    '@Ponnikas tarkista budjetti 11.12. mennessä',
  )
  await followUp(desk, join(out, '1'), '14.12.2026')
  await search(page, '/tasks/task', 'Tarkista budjetti')
  await page.locator('[data-cell="0:0"]').focus()
  await page.keyboard.press(' ')
  await page.getByRole('menuitem', { name: 'Valmis' }).press('Enter')
  await page.getByRole('textbox', { name: 'Mitä saatiin aikaan?' }).press('Enter')
  await expectSaved(page)

  // The second is moved by a week after it was called, and begins with what the first left.
  await openMeeting(page, 'ma 4.1.2027')
  await acceptAll(page)
  await expect
    .poll(() => agendaTitles(page))
    .toEqual(
      expect.arrayContaining([deferred, expect.stringMatching(/^Edellisen kokouksen muistio/)]),
    )
  const called = await send(desk, 'kutsu', join(out, '2'))
  const second = new URL(page.url()).hash.slice(1)
  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  const details = page.getByRole('form', { name: 'Kokous' })
  for (const end of ['Alkaa', 'Päättyy'])
    await details.getByRole('textbox', { name: end, exact: true }).fill('11.1.2027')
  await details.getByRole('button', { name: 'Tallenna' }).click()
  await expect(details).toBeHidden()
  await goToAddress(page, second)
  await expect(agendaList(page)).toBeVisible()
  const moved = await send(desk, 'päivitys', join(out, '2 moved'))
  await holdAt(
    page,
    '2027-01-11T08:55+02:00',
    'Alt+4',
    '@Sukuvaara kutsu jäsenalueet koolle 18.1. mennessä',
  )
  await followUp(desk, join(out, '2'), '18.1.2027')

  // The third is called and cancelled.
  await openMeeting(page, 'ma 1.2.2027')
  await addItem(page, 'Hankekatsaus 20 min')
  const third = await send(desk, 'kutsu', join(out, '3'))
  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
  await page.getByRole('menuitem', { name: 'Peru kokous' }).click()
  await expect(page.getByText(/^Kokous peruttiin:/)).toBeVisible()
  await page.getByRole('button', { name: 'Esityslista' }).click()
  const cancelled = await send(desk, 'peruutus', join(out, '3 cancelled'))

  // The last two.
  for (const [number, day, moment, by] of [
    ['4', 'ma 1.3.2027', '2027-03-01T08:55+02:00', '8.3.2027'],
    ['5', 'ma 5.4.2027', '2027-04-05T08:55+03:00', '12.4.2027'],
  ] as const) {
    await openMeeting(page, day)
    await addItem(page, `Hankekatsaus ${number} 20 min`)
    await acceptAll(page)
    await send(desk, 'kutsu', join(out, number))
    await holdAt(page, moment, 'Alt+4', `@Ponnikas raportoi asiasta ${number} ${by} mennessä`)
    await followUp(desk, join(out, number), by)
  }
  await goTo(page, 'Tänään')
  expect(errors).toEqual([])

  const { texts, calendars } = readAll(out, folder)
  const read = (path: string) => calendars.get(path.slice(out.length + 1))
  expect(read(first)).toMatchObject({ method: 'REQUEST', sequence: 0, localStart: '09:00' })
  expect(read(moved)).toMatchObject({ method: 'REQUEST', uid: read(called)?.uid })
  expect(read(moved)?.start).toContain('2027-01-11')
  expect(read(cancelled)).toMatchObject({ method: 'CANCEL', uid: read(third)?.uid })
  const memos = [...texts].filter(([file]) => file.includes('memo'))
  expect(memos.length).toBeGreaterThanOrEqual(8)
  expect(
    memos
      .filter(([file]) => file.startsWith('1'))
      .every(([, text]) => text.includes('Jätettiin pöydälle.')),
  ).toBe(true)
  expect([...texts].filter(([file, text]) => /report/.test(file) && text.trim() === '')).toEqual([])
})
