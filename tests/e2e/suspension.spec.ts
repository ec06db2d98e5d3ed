import { expect, type Page } from '@playwright/test'
import { test } from './app'
import { violations } from './axe'
import { begin, choose, goToAddress, pick } from './desk'
import { newForm, save } from './forms'

const body = 'Pohjoiset harvaan asutut alueet (NSPA)'

async function openBody(page: Page) {
  await goToAddress(page, '/cooperation/body')
  await page.getByRole('searchbox').fill('NSPA')
  await page.getByRole('row', { name: `${body} NSPA` }).click()
}

test('a body is suspended with its tasks in one step that can be undone, and stays in sight with its duties', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  await openBody(page)
  await page.getByRole('button', { name: 'Keskeytä yhteistyö…' }).click()
  const dialog = page.getByRole('dialog', { name: `Yhteistyön keskeytys: ${body}` })
  const form = dialog.getByRole('form')
  await form.getByRole('button', { name: 'Keskeytä', exact: true }).click()
  await expect(form.getByRole('textbox', { name: 'Syy' })).toHaveAccessibleDescription(
    /Kirjoita keskeytyksen syy\./,
  )
  await form.getByRole('textbox', { name: 'Syy' }).fill('Kokeilu')
  await form.getByRole('button', { name: 'Lisää velvoite' }).click()
  await form.getByRole('textbox', { name: 'Kuvaus' }).fill('Verkkosivun alasajo')
  const tasks = form.getByRole('combobox', { name: /^Avoimet tehtävät: \d+$/ })
  await pick(tasks, 'Jätetään tekemättä')
  expect(await violations(page, 'suspension dialog')).toEqual([])
  await form.getByRole('button', { name: 'Keskeytä', exact: true }).click()
  await expect(page.getByText(`Yhteistyö keskeytettiin: ${body}.`)).toBeVisible()

  await goToAddress(page, '/cooperation/suspended')
  const card = page.getByRole('article', { name: body })
  await expect(card).toContainText('Yhteistyö: Keskeytetty')
  await expect(card).toContainText('Kokeilu')
  await expect(card.getByRole('checkbox', { name: 'Verkkosivun alasajo' })).not.toBeChecked()
  await card.getByRole('button', { name: 'Tee tehtävä: Verkkosivun alasajo' }).click()
  await expect(card.getByRole('link', { name: 'Avaa tehtävä' })).toBeVisible()
  expect(await violations(page, 'suspended')).toEqual([])

  // The task, then the suspension with everything that went with it.
  await page.keyboard.press('Control+z')
  await expect(card.getByRole('link', { name: 'Avaa tehtävä' })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(card).toBeHidden()
})

test('linking what is suspended asks for a reason, and without one nothing is written', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  const matter = await newForm(page, '/meetings/matter/new', 'Asia')
  await matter.getByLabel('Otsikko (suomi)').fill('Yhteydenotto')
  await choose(matter.getByRole('combobox', { name: 'Liittyy' }), 'Euregio Karelia')
  await save(matter)
  const dialog = page.getByRole('dialog', { name: 'Yhteistyö on keskeytetty' })
  await expect(dialog).toContainText('Euregio Karelia')
  await dialog.getByRole('button', { name: 'Peruuta' }).click()
  await expect(matter.getByLabel('Otsikko (suomi)')).toHaveValue('Yhteydenotto')
  await save(matter)
  await dialog.getByRole('button', { name: 'Jatka silti' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Syy' })).toHaveAccessibleDescription(
    /Kirjoita syy/,
  )
  await dialog.getByRole('textbox', { name: 'Syy' }).fill('Arkistoaineiston palautus')
  await dialog.getByRole('button', { name: 'Jatka silti' }).click()
  await expect(matter).toBeHidden()
})
