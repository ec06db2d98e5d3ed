import { basename } from 'node:path'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, goToAddress, openWorkspace, pickWorkspace, takeDialog } from './desk'
import { fixturePath, type RawWorkspace, starterPath, writeChanged } from './workspaces'

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

type Records = RawWorkspace['records']

const held = '01a206fd-67b0-75a1-8000-0000000000b0'

/** Writes into the item on Barents cooperation of the held meeting of the starter workspace. */
function write(records: Records, notes: string, outcome: string): void {
  const item = (records['occurrence'] ?? []).find(
    ({ meetingId, number }) => meetingId === held && number === '5.2',
  )
  const text = (fi: string) => ({ fi, en: '', sv: '' })
  if (!item) throw new Error('The item is gone from the starter workspace.')
  Object.assign(item, { notes: text(notes), outcome: { code: 'stated', text: text(outcome) } })
}

function approve(records: Records): void {
  const meeting = (records['meeting'] ?? []).find(({ id }) => id === held)
  Object.assign(meeting?.['minutes'] ?? {}, { state: 'approved', approvedOn: '2026-11-20' })
}

test('the same minutes written on two laptops are chosen part by part, in the words of both', async ({
  launch,
}, info) => {
  const desk = await launch()
  const { page, errors } = desk
  const [mine, theirs] = [info.outputPath('oma.json'), info.outputPath('toinen.json')]
  writeChanged(starterPath, mine, (records) => write(records, 'Oma keskustelu.', 'Oma tulos.'))
  writeChanged(starterPath, theirs, (records) =>
    write(records, 'Toisen keskustelu.', 'Toisen tulos.'),
  )
  await begin(page)
  await openWorkspace(desk, mine)
  await pickWorkspace(desk, theirs)
  await takeDialog(page, basename(theirs)).getByRole('button', { name: 'Yhdistä…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Yhdistetäänkö toinen.json työtilaan?' })
  const notes = dialog.getByRole('radiogroup', { name: 'Keskustelu', exact: true })
  const outcome = dialog.getByRole('radiogroup', { name: 'Tulos', exact: true })
  await notes.getByRole('radio', { name: 'Oma: Oma keskustelu.' }).check()
  await outcome.getByRole('radio', { name: 'Tiedoston: Todettiin: Toisen tulos.' }).check()
  expect(await violations(page, 'minutes of two laptops')).toEqual([])
  await dialog.getByRole('button', { name: 'Yhdistä' }).click()
  await expect(page.getByText('Työtilat yhdistettiin: 1 tieto muuttui.')).toBeVisible()

  await goToAddress(page, '/meetings/decisions')
  await expect(page.getByText('Toisen tulos.').first()).toBeVisible()
  await goToAddress(page, '/settings')
  await page.keyboard.press('Control+z')
  await goToAddress(page, '/meetings/decisions')
  await expect(page.getByText('Oma tulos.').first()).toBeVisible()
  expect(errors).toEqual([])
})

test('approved minutes stand over an older draft of them unless the draft is chosen', async ({
  launch,
}, info) => {
  const desk = await launch()
  const { page, errors } = desk
  const [mine, theirs] = [info.outputPath('oma.json'), info.outputPath('toinen.json')]
  writeChanged(starterPath, mine, (records) => {
    write(records, 'Hyväksytty keskustelu.', 'Hyväksytty tulos.')
    approve(records)
  })
  writeChanged(starterPath, theirs, (records) => write(records, 'Luonnos.', 'Luonnoksen tulos.'))
  await begin(page)
  await openWorkspace(desk, mine)
  await pickWorkspace(desk, theirs)
  await takeDialog(page, basename(theirs)).getByRole('button', { name: 'Yhdistä…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Yhdistetäänkö toinen.json työtilaan?' })
  await expect(dialog.getByRole('radio', { name: 'Oma (Hyväksytty ja lukittu)' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Tiedoston (Luonnos)' })).not.toBeChecked()
  await expect(dialog).toContainText('Keskustelu: Hyväksytty keskustelu. → Luonnos.')
  expect(await violations(page, 'approved minutes')).toEqual([])
  await dialog.getByRole('button', { name: 'Yhdistä' }).click()

  await goToAddress(page, '/meetings/decisions')
  await expect(page.getByText('Hyväksytty tulos.').first()).toBeVisible()
  await expect(page.getByText('Luonnoksen tulos.')).toHaveCount(0)
  expect(errors).toEqual([])
})
