import { expect, test } from './app'
import { addItem, agendaTitles, begin, prepareNext } from './desk'

const tooEarly = 'Kirjoita päivä, joka on tämän päivän ja kokouspäivän jälkeen\\.'

test('a proposal is postponed past the meeting only', async ({ launch }) => {
  const { page, errors } = await launch()
  await begin(page)
  await prepareNext(page)
  const side = page.getByRole('complementary')
  // Every seat without a deputy is in one proposal.
  const card = side.getByRole('listitem', { name: 'Puuttuvat varajäsenet', exact: true })
  await expect(card).toHaveCount(1)
  await expect(card).toContainText(/Varajäsen puuttuu: \d+ paikkaa\./)
  await card.getByRole('button', { name: 'Lykkää', exact: true }).click()
  const until = card.getByLabel('Ehdotetaan uudelleen')
  const postpone = card.getByRole('button', { name: 'Lykkää päivään' })
  for (const [typed, message] of [
    ['22.11.2026', tooEarly],
    ['8.12.2026', tooEarly],
    ['31.2.2027', 'Päivää ei ole kalenterissa'],
  ] as const) {
    await until.fill(typed)
    await postpone.click()
    await expect(until).toHaveAccessibleDescription(new RegExp(message))
    await expect(until).toHaveValue(typed)
  }
  await until.press('Escape')
  await expect(until).toBeHidden()
  await expect(card).toBeFocused()
  await card.press('l')
  await until.fill('9.12.2026')
  await until.press('Enter')
  await expect(card).toBeHidden()
  await expect(page.getByText('Ehdotus lykättiin.')).toBeVisible()
  expect(errors).toEqual([])
})

test('a long group shows its first cards, and all when asked', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await prepareNext(page)
  const group = page.getByRole('complementary').getByRole('region', { name: 'Vakiokohdat' })
  await group.getByRole('button', { name: /^Vakiokohdat/ }).click()
  await expect(group.getByRole('listitem')).toHaveCount(6)
  await group.getByRole('button', { name: /^Näytä kaikki \d+$/ }).click()
  await expect(group.getByRole('button', { name: /^Näytä kaikki/ })).toBeHidden()
  expect(await group.getByRole('listitem').count()).toBeGreaterThan(6)
})

test('a new item goes before the items that end the meeting', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await prepareNext(page)
  await page.getByRole('button', { name: 'Hyväksy ryhmä: Vakiokohdat' }).click()
  const ending = ['Muut asiat', 'Seuraava kokous', 'Kokouksen päättäminen']
  await expect.poll(async () => (await agendaTitles(page)).slice(-3)).toEqual(ending)
  const added = ['Hankekatsaus', 'Vierailun valmistelu']
  for (const title of added) await addItem(page, `${title} 15 min`)
  await expect.poll(async () => (await agendaTitles(page)).slice(-5)).toEqual([...added, ...ending])
})
