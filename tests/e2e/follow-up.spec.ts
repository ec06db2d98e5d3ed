import { expect, test } from './app'
import { violations } from './axe'
import { begin, choose, chooseEnglishDark, goTo, goToAddress } from './desk'
import { expectRefusedIn, newForm, save } from './forms'

test('a decided nomination becomes a seat with its decision, and back again', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  const form = await newForm(page, '/follow-up/nomination/new', 'Nimeäminen')
  await form.getByLabel('Otsikko').fill('Edustajan nimeäminen Barentsin aluekomiteaan')
  await choose(form.getByRole('combobox', { name: 'Toimielin' }), 'Barentsin aluekomitea')
  await form.getByRole('textbox', { name: 'Määräaika' }).fill('1.12.2026')
  await choose(form.getByRole('combobox', { name: 'Ehdotetut' }), 'Sukuvaara')
  await form.getByLabel('Asianumero').fill('29/07.05.00/2026')
  await form.getByLabel('Asia asianhallinnassa').last().fill('https://asianhallinta.example.fi/29')
  await save(form)
  const grid = page.getByRole('grid', { name: 'Nimeämiset' })
  const row = grid.getByRole('row').filter({ hasText: 'aluekomiteaan' })
  await expect(row).toContainText('1.12.2026, lähellä')

  // The morning's picture tells of it, and the agenda proposes it.
  await goTo(page, 'Tänään')
  const notice = page.getByRole('link', { name: /^Yhden nimeämisen määräaika on lähellä tai ohi/ })
  await expect(notice).toContainText('1.12.2026')
  await notice.click()

  await row.click()
  await expect(page.getByRole('link', { name: 'Avaa asia' })).toHaveAttribute('target', '_blank')
  const opened = page.getByRole('form', { name: 'Nimeäminen' })
  await opened.getByRole('combobox', { name: 'Tila' }).click()
  await page.getByRole('option', { name: 'Päätetty' }).click()
  await opened.getByRole('textbox', { name: 'Päätetty' }).fill('16.11.2026')
  await opened.getByLabel('Päätösviite').fill('MH 16.11.2026 § 150')
  await save(opened)
  await expect(opened).toBeHidden()
  await page.getByRole('button', { name: 'Poista suodatus' }).first().click()
  await row.click()
  await page.getByRole('button', { name: 'Luo edustukset' }).click()
  await expect(page.getByText('Edustus lisättiin.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Luo edustukset' })).toBeHidden()

  await goToAddress(page, '/responsibilities/seat')
  await page.getByRole('searchbox').fill('Sukuvaara')
  const seats = page.getByRole('grid', { name: 'Edustukset' })
  const made = seats.getByRole('row', { name: /Barentsin aluekomitea.*Sukuvaara/ })
  await expect(made).toBeVisible()
  await made.click()
  await expect(page.getByRole('form').getByLabel('Päätösviite')).toHaveValue('MH 16.11.2026 § 150')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(made).toBeHidden()
  expect(errors).toEqual([])
})

test('a statement becomes the drafter’s task with its deadline', async ({ launch }) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  const form = await newForm(page, '/follow-up/statement/new', 'Lausunto')
  await form.getByLabel('Otsikko').fill('Arktisen politiikan strategia')
  await choose(form.getByRole('combobox', { name: 'Laatija' }), 'Sukuvaara')
  await form.getByRole('textbox', { name: 'Pyydetty' }).fill('12.12.2026')
  await form.getByRole('textbox', { name: 'Määräaika' }).fill('10.12.2026')
  await save(form)
  await expectRefusedIn(
    form.getByRole('textbox', { name: 'Määräaika' }),
    'Päättyminen on ennen alkua.',
    '10.12.2026',
  )
  await form.getByRole('textbox', { name: 'Pyydetty' }).fill('2.11.2026')
  await save(form)
  const grid = page.getByRole('grid', { name: 'Lausunnot' })
  await grid.getByRole('row').filter({ hasText: 'Arktisen politiikan' }).click()
  await page.getByRole('button', { name: 'Tee tehtävä' }).click()
  await page.getByRole('button', { name: 'Avaa tehtävä' }).click()
  const task = page.getByRole('form', { name: 'Tehtävä', exact: true })
  await expect(task.getByLabel('Otsikko')).toHaveValue(
    'Laadi lausunto: Arktisen politiikan strategia',
  )
  await expect(task.getByRole('textbox', { name: 'Määräaika' })).toHaveValue('10.12.2026')
  await expect(task.getByRole('combobox', { name: 'Vastuuhenkilö' })).toHaveValue(/Sukuvaara/)
  await expect(task).toContainText('Arktisen politiikan strategia')

  await page.getByRole('button', { name: 'Kumoa' }).last().click()
  await expect(page.getByText('Tietoa ei ole')).toBeVisible()
  expect(errors).toEqual([])
})

test('an event is kept as its source tells it, and a date that contradicts the words is refused', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  const form = await newForm(page, '/follow-up/event/new', 'Tapahtuma')
  await form.getByRole('textbox').first().fill('Keksitty seminaari')
  await form.getByLabel('Paikka').fill('Lapin yliopisto')
  await form.getByRole('textbox', { name: 'Alkaa' }).fill('6.11.2017')
  await form.getByRole('combobox', { name: 'Tarkkuus' }).click()
  await page.getByRole('option', { name: 'Päivä, vuosi päätelty' }).click()
  const words = form.getByLabel('Alkaminen lähteen sanoin')
  await words.fill('Tiistaina 6. marraskuuta')
  await form.getByLabel('Osallistujia', { exact: true }).fill('100')
  await form.getByRole('checkbox', { name: 'Määrä on arvio (noin)' }).check()
  await save(form)
  await expectRefusedIn(words, 'Sanat ja päivät eivät sovi yhteen', 'Tiistaina 6. marraskuuta')
  await form.getByRole('textbox', { name: 'Alkaa' }).fill('6.11.2018')
  await save(form)
  const row = page
    .getByRole('grid', { name: 'Tapahtumat' })
    .getByRole('row', { name: /Keksitty seminaari/ })
  await expect(row).toContainText('Tiistaina 6. marraskuuta')
  await expect(row).toContainText('noin 100')
  await expect(row).toContainText('Mennyt')
  expect(errors).toEqual([])
})

test('a signal whose review has passed is marked, told of and proposed to the agenda', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  const form = await newForm(page, '/follow-up/signal/new', 'Ennakointisignaali')
  await form.getByLabel('Otsikko').fill('Interregin varoja siirretään itärajalle')
  await form.getByLabel('Vaikutus').fill('Kainuulle voi avautua uusi ohjelma-alue.')
  await form.getByRole('textbox', { name: 'Tarkistetaan' }).fill('15.11.2026')
  await save(form)
  await expect(page.getByRole('grid', { name: 'Ennakointi' })).toContainText(
    '15.11.2026, tarkistus myöhässä',
  )
  await goTo(page, 'Tänään')
  await expect(
    page.getByRole('link', { name: /^Yksi ennakointisignaali on tarkistettava/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Valmistele esityslista' }).click()
  const proposal = page
    .getByRole('complementary')
    .getByRole('listitem', { name: 'Ennakointi: Interregin varoja siirretään itärajalle' })
  await expect(proposal).toContainText('Signaalin tarkistuspäivä 15.11.2026 on mennyt.')
  expect(errors).toEqual([])
})

test('the screens of follow-up break no rule of WCAG 2.2 AA, in either look', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  for (const [kind, name] of [
    ['statement', 'Lausunto'],
    ['nomination', 'Nimeäminen'],
  ] as const) {
    const form = await newForm(page, `/follow-up/${kind}/new`, name)
    await form.getByLabel('Otsikko').fill('Esimerkki')
    await form.getByRole('textbox', { name: 'Määräaika' }).fill('20.11.2026')
    await save(form)
    await expect(form).toBeHidden()
  }
  const found: string[] = []
  const registers = [
    ['statement', 'Lausunnot', 'Statements'],
    ['nomination', 'Nimeämiset', 'Nominations'],
    ['signal', 'Ennakointi', 'Foresight'],
    ['event', 'Tapahtumat', 'Events'],
  ] as const
  for (const look of ['fi light', 'en dark'] as const) {
    if (look === 'en dark') await chooseEnglishDark(page)
    for (const [kind, fi, en] of registers) {
      const path = `/follow-up/${kind}`
      await goToAddress(page, path)
      const name = look === 'fi light' ? fi : en
      const tab = page.getByRole('main').getByRole('link', { name, exact: true })
      await expect(tab).toHaveAttribute('aria-current', 'page')
      found.push(...(await violations(page, `${look} ${path}`)))
      await goToAddress(page, `${path}/new`)
      await expect(page.getByRole('form')).toBeVisible()
      found.push(...(await violations(page, `${look} ${path}/new`)))
    }
  }
  expect(found).toEqual([])
  expect(errors).toEqual([])
})
