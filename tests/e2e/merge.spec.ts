import { basename } from 'node:path'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, openWorkspace, pickWorkspace, takeDialog } from './desk'
import { fixturePath, writeChanged } from './workspaces'

test('a colleague’s file is merged: what both changed is chosen, and one undo takes it all back', async ({
  launch,
}, info) => {
  const desk = await launch()
  const { page, errors } = desk
  const mine = fixturePath('team-template-a')
  const theirs = info.outputPath('toinen.json')
  writeChanged(mine, theirs, (records) => {
    const [person] = records['person'] ?? []
    if (person) Object.assign(person, { email: 'toinen@example.org', title: 'erityisasiantuntija' })
    const added = { id: '01900000-0000-7000-8000-0000000000aa', title: 'Toisen koneen tehtävä' }
    records['task'] = [...(records['task'] ?? []), added]
  })
  await begin(page)
  await openWorkspace(desk, mine)
  await pickWorkspace(desk, theirs)
  const count = page.getByText(/^Työtilassa on \d+ tieto/)
  const before = 'Työtilassa on 25 tietoa.'
  await expect(count).toHaveText(before)
  await takeDialog(page, basename(theirs)).getByRole('button', { name: 'Yhdistä…' }).click()

  const dialog = page.getByRole('dialog', { name: 'Yhdistetäänkö toinen.json työtilaan?' })
  await expect(dialog).toContainText('Lisätään (1)')
  await expect(dialog).toContainText('Toisen koneen tehtävä')
  await expect(dialog).toContainText('toinen@example.org')
  expect(await violations(page, 'merge')).toEqual([])

  await expect(count).toHaveText(before)
  // Each field is chosen on its own, or all at once.
  const field = (name: string) => dialog.getByRole('radiogroup', { name, exact: true })
  const email = field('Sähköposti')
  const title = field('Nimike')
  await email.getByRole('radio', { name: /^Oma: / }).focus()
  await dialog.getByRole('button', { name: /^Kaikki omasta/ }).click()
  await expect(title.getByRole('radio', { name: /^Oma: / })).toBeChecked()
  await email.getByRole('radio', { name: /^Oma: / }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(email.getByRole('radio', { name: 'Tiedoston: toinen@example.org' })).toBeChecked()
  await expect(title.getByRole('radio', { name: /^Oma: / })).toBeChecked()
  await dialog.getByRole('button', { name: 'Yhdistä' }).click()

  await expect(page.getByText('Työtilat yhdistettiin: 2 tietoa muuttui.')).toBeVisible()
  await expect(count).not.toHaveText(before)
  await page.keyboard.press('Control+z')
  await expect(count).toHaveText(before)
  expect(errors).toEqual([])
})
