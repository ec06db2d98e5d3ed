import { setTimeout as wait } from 'node:timers/promises'
import { answerOpenDialog, closeWindow, expect, kill, test } from './app'
import {
  addItem,
  agendaList,
  agendaTitles,
  begin,
  expectSaved,
  goTo,
  ownName,
  prepareNext,
} from './desk'
import { counted, peopleIn, untilWriting } from './largeImport'
import { chooseInMenu } from './menu'

test.describe.configure({ retries: 0 })

test('what was shown as saved is there after the process was killed, five times', async ({
  launch,
}) => {
  test.slow()
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  await first.close()
  let desk = await launch({ userData })
  await prepareNext(desk.page)
  const saved: string[] = []
  for (let round = 1; round <= 5; round += 1) {
    const { page } = desk
    const last = `Kohta ${round}, tallennettu`
    await addItem(page, `${last} ${round} min`)
    await expect.poll(() => agendaTitles(page)).toContain(last)
    const title = agendaList(page)
      .getByRole('textbox', { name: /^Kohdan \d+ otsikko$/ })
      .last()
    await title.press('End')
    await title.pressSequentially(' ja jatkettu')
    await expectSaved(page)
    saved.push(`${last} ja jatkettu`)
    // A random moment: sometimes while more is being typed, which may be lost.
    const more = title.pressSequentially(' kesken', { delay: 60 }).catch(() => undefined)
    await wait(Math.random() * 700)
    await kill(desk)
    await more
    desk = await launch({ userData })
    await prepareNext(desk.page)
    await expect(agendaList(desk.page).getByRole('textbox', { name: /^Kohdan/ })).toHaveCount(round)
    const found = await agendaTitles(desk.page)
    for (const [index, text] of saved.entries()) expect(found[index]).toContain(text)
    saved.splice(0, saved.length, ...found)
  }
  await expect(desk.page.getByLabel(/^Kesto minuutteina: Kohta 3/)).toHaveValue('3')
})

test('nothing of an import stays that was being written when the process was killed', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { app, page, userData } = desk
  await begin(page)
  const before = await counted(page)
  await answerOpenDialog(app, [peopleIn(folder, 8_000)])
  await chooseInMenu(desk, 'importFile')
  await page.getByRole('button', { name: /^Tuo 8\s000 riviä$/ }).click()
  await untilWriting(page)
  await kill(desk)
  const again = await launch({ userData })
  await expect(again.page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  expect(await counted(again.page)).toEqual(before)
  expect(again.errors).toEqual([])
})

test('the first start is not asked again when the process was killed right after it', async ({
  launch,
}) => {
  const desk = await launch()
  await begin(desk.page)
  await expectSaved(desk.page)
  await kill(desk)
  const { page } = await launch({ userData: desk.userData })
  await expect(page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  await expect(page.getByLabel('Oma nimesi')).toHaveCount(0)
  await goTo(page, 'Asetukset')
  await expect(page.getByLabel('Oma nimi')).toHaveValue(ownName)
})

test('closing the window right after typing loses nothing', async ({ launch }) => {
  const desk = await launch()
  const { app, page, userData } = desk
  await begin(page)
  await prepareNext(page)
  await addItem(page, 'Ensimmäinen kohta')
  const line = agendaList(page).getByRole('textbox', { name: 'Lisää kohta', exact: true })
  await line.fill('Ilman rivinvaihtoa jätetty 25 min')
  const closed = app.waitForEvent('close')
  await closeWindow(desk)
  await closed
  const again = await launch({ userData })
  await prepareNext(again.page)
  await expect
    .poll(() => agendaTitles(again.page))
    .toEqual(['Ensimmäinen kohta', 'Ilman rivinvaihtoa jätetty'])
})
