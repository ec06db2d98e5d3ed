import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, choose, chooseEnglishDark, goToAddress } from './desk'
import { council, openCouncil, openPage, partOf, undoNotice } from './recordPages'

let page: Page
let errors: readonly string[]
test.beforeEach(async ({ launch }) => {
  const desk = await launch()
  ;({ page, errors } = desk)
  await begin(page)
})
test.afterEach(() => {
  expect(errors).toEqual([])
})

const part = (name: string): Locator => partOf(page, name)
const notice = (text: string): Locator => page.getByRole('log').getByText(text)

async function startRemoving(): Promise<Locator> {
  await page.getByRole('article').getByRole('button', { name: 'Lisää toimintoja' }).click()
  await page.getByRole('menuitem', { name: 'Poista' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

test('removed with its references moved to another; one undo brings all of it back', async () => {
  await openPage(page, 'Ihmiset ja organisaatiot', 'Henkilöt', 'Ponnikas Jouni')
  const dialog = await startRemoving()
  await expect(dialog).toContainText('2 tehtävää')
  await expect(dialog).toContainText('Kannanotto EU:n tulevaan rahoituskehykseen')
  await expect(dialog).toContainText('3 kokousta')
  await dialog.getByRole('button', { name: 'Siirrä ja poista' }).click()
  await expect(dialog).toContainText('Valitse, mihin viittaukset siirretään.')
  await choose(dialog.getByRole('combobox', { name: 'Mihin viittaukset siirretään' }), 'Sukuvaara')
  await dialog.getByRole('button', { name: 'Siirrä ja poista' }).click()
  await expect(notice('Poistettu: Ponnikas Jouni.')).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Henkilöt' })).not.toContainText('Ponnikas')

  await openPage(page, 'Ihmiset ja organisaatiot', 'Henkilöt', 'Sukuvaara Katja')
  const moved = part('Tehtävät').getByText('Kannanotto EU:n tulevaan rahoituskehykseen')
  await expect(moved).toBeVisible()
  await undoNotice(page)
  await expect(moved).toBeHidden()
  await openPage(page, 'Ihmiset ja organisaatiot', 'Henkilöt', 'Ponnikas Jouni')
  await expect(moved).toBeVisible()
  await expect(part('Historia')).toContainText('kumosi muutoksen')
})

test('removed with its references; what cannot be without it goes along, and comes back with it', async () => {
  await openCouncil(page)
  const dialog = await startRemoving()
  await expect(dialog).toContainText('Barentsin aluekomitea')
  await dialog.getByRole('radio', { name: 'Poistetaan viittaukset' }).check()
  await expect(dialog).toContainText(/\d+ edustusta/)
  await expect(dialog).toContainText(/\d+ tilajaksoa/)
  await dialog.getByRole('button', { name: 'Poista', exact: true }).click()
  await expect(notice(`Poistettu: ${council}.`)).toBeVisible()

  await openPage(page, 'Yhteistyö', 'Toimielimet ja verkostot', 'Barentsin aluekomitea')
  await expect(part('Tiedot')).not.toContainText('Yläelin')
  await expect(part('Historia')).toContainText(`Yläelin: ${council} (poistettu) → (tyhjä)`)
  await undoNotice(page)
  const back = part('Tiedot').getByRole('link', { name: council }).first()
  await expect(back).toBeVisible()
  await back.click()
  await expect(part('Yhteydet')).toContainText('maakuntahallituksen puheenjohtaja')
  await expect(part('Tilan historia')).toContainText('11.1.1993–28.2.2022')
})

test('nothing is removed when it is not wanted after all', async () => {
  await openCouncil(page)
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: `Poistetaanko ${council}?` })
  await dialog.getByRole('button', { name: 'Peruuta, älä poista' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: council })).toBeVisible()
  await expect(part('Historia')).not.toContainText('poisti')
})

for (const look of ['Finnish and light', 'English and dark'] as const) {
  test(`the page and the removal break no rule of WCAG 2.2 AA, ${look}`, async () => {
    test.slow()
    await openCouncil(page)
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: 'Toimielin tai verkosto' })
    await form.getByRole('button', { name: 'Lisää toisen lähteen tieto' }).click()
    await form.getByLabel('Mistä ollaan eri mieltä').last().fill('Kokoontuminen')
    await form.getByLabel('Toisen lähteen mukaan').last().fill('Kerran vuodessa')
    const found = await violations(page, 'page with a form')
    await page.keyboard.press('Control+Enter')
    await expect(part('Lähteet eri mieltä')).toBeVisible()
    if (look === 'English and dark') {
      const address = await page.evaluate(() => location.hash)
      await chooseEnglishDark(page)
      await goToAddress(page, address)
      await expect(page.getByRole('heading', { name: 'Sources disagree' })).toBeVisible()
    }
    await expect(page.getByRole('region', { name: /^(Historia|History)/ })).toBeVisible()
    found.push(...(await violations(page, 'page')))
    await page
      .getByRole('article')
      .getByRole('button', { name: /^(Lisää toimintoja|More actions)$/ })
      .click()
    await page.getByRole('menuitem', { name: /^(Poista|Remove)$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio').last().check()
    found.push(...(await violations(page, 'removal')))
    expect(found).toEqual([])
  })
}
