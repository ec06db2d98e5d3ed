import { answerOpenDialog, expect, test } from './app'
import { begin } from './desk'
import { counted, peopleIn, untilWriting } from './largeImport'
import { chooseInMenu } from './menu'

/** So many that the writing takes seconds. */
const many = 30_000

test('an import that is ended while it is written leaves nothing, and the dialog as it was', async ({
  launch,
  folder,
}) => {
  test.slow()
  const desk = await launch()
  const { app, page, errors } = desk
  await begin(page)
  const before = await counted(page)
  await answerOpenDialog(app, [peopleIn(folder, many)])
  await chooseInMenu(desk, 'importFile')
  const dialog = page.getByRole('dialog', { name: 'Tuo tiedostosta paljon.csv' })
  const take = dialog.getByRole('button', { name: /^Tuo 30\s000 riviä$/ })
  await expect(take).toBeEnabled({ timeout: 60_000 })
  await dialog.getByLabel('Näytä rivit').selectOption('Uusi')
  const told = page.getByText('Tuonti keskeytettiin. Mitään ei tallennettu.')

  for (const end of ['button', 'Escape'] as const) {
    await take.click()
    await expect(dialog.getByRole('button', { name: 'Keskeytä tuonti' })).toBeFocused()
    await untilWriting(page)
    await expect(take).toBeDisabled()
    if (end === 'Escape') await page.keyboard.press('Escape')
    else await dialog.getByRole('button', { name: 'Keskeytä tuonti' }).click()
    await expect(told.last()).toBeVisible()
    await expect(take).toBeEnabled()
    await expect(dialog.getByRole('button', { name: 'Peruuta' })).toBeFocused()
    await expect(dialog.getByLabel('Näytä rivit')).toHaveValue('new')
    expect(await counted(page)).toEqual(before)
  }

  await take.click()
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  const [people = 0, entries = 0] = before
  expect(await counted(page)).toEqual([people + many, entries + 1])
  expect(errors).toEqual([])
})
