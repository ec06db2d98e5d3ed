import { expect, test } from './app'
import { agendaList, begin, goTo, prepareNext, unfold } from './desk'

const matter = 'Kainuun edustajan nimeäminen Barentsin nuorisoneuvostoon (BRYC)'

test('deferred in one meeting, proposed to the next and decided there: one matter', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  await prepareNext(page)
  const proposal = () =>
    page.getByRole('complementary').getByRole('listitem', { name: matter, exact: true })

  // Meeting A, 8.12.2026.
  await proposal().getByRole('button', { name: 'Hyväksy', exact: true }).click()
  const first = await unfold(page, matter)
  await first.getByRole('combobox', { name: 'Tulos' }).click()
  await page.getByRole('option', { name: 'Jätettiin pöydälle' }).click()
  await first.getByLabel('Tulos sanoin').fill('Odotetaan maakuntahallituksen kantaa.')
  await page.getByRole('button', { name: 'Lisää toimintoja', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Merkitse pidetyksi' }).click()
  const closing = page.getByRole('dialog', { name: 'Päätä kokous' })
  await closing.getByRole('checkbox', { name: 'Sovi seuraava kokous' }).uncheck()
  await closing.getByRole('button', { name: 'Päätä kokous' }).click()
  await expect(page.getByText('Kokous on pidetty:', { exact: false })).toBeVisible()

  // The next of the series, meeting B.
  await goTo(page, 'Tänään')
  await page.getByRole('button', { name: 'Uusi kokous' }).click()
  await page.getByRole('radio', { name: /^Tiimin kokoukset/ }).check()
  await page.getByRole('button', { name: 'Luo kokous' }).click()
  await expect(agendaList(page)).toBeVisible()
  await expect(proposal()).toContainText('Jätettiin pöydälle kokouksessa 8.12.2026.')
  await proposal().getByRole('button', { name: 'Hyväksy', exact: true }).click()
  const second = await unfold(page, matter)
  await second.getByRole('combobox', { name: 'Tulos' }).click()
  await page.getByRole('option', { name: 'Hyväksyttiin esityslistan mukaisesti' }).click()
  const history = second.getByRole('region', { name: 'Asia' }).getByRole('listitem')
  await expect(history.filter({ hasText: '8.12.2026' })).toContainText(
    'Jätettiin pöydälle. Odotetaan maakuntahallituksen kantaa.',
  )

  // Seen from A, the matter was decided in B.
  await history.getByRole('link', { name: /^8\.12\.2026/ }).click()
  const fromFirst = await unfold(page, matter)
  await expect(
    fromFirst
      .getByRole('region', { name: 'Asia' })
      .getByText('Hyväksyttiin esityslistan mukaisesti'),
  ).toBeVisible()

  // The register of matters, which shows the open ones first: this one is decided.
  await goTo(page, 'Kokoukset')
  await page.getByRole('main').getByRole('link', { name: 'Asiat', exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Asiat' })
  await expect(grid).toContainText('Barents-yhteistyön jatko Suomen BEAC-eron jälkeen')
  expect(errors).toEqual([])
})
