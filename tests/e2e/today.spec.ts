import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, passHours, root, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, goToAddress, openWorkspace } from './desk'
import { chooseInMenu } from './menu'
import { box, openPalette } from './palette'

const owner = '01a206fd-6722-75a1-8000-000000000022'
type Fields = Record<string, unknown>

const weekly = {
  ...{ every: 1, unit: 'week', from: 'due', weekday: null, monthDay: null, until: null, times: 5 },
}

/** The starter workspace with something in every part of Today on 23.11.2026; Jouni Ponnikas is the user. */
function everyPart(folder: string): string {
  const file = JSON.parse(readFileSync(join(root, 'resources/starter.json'), 'utf8')) as {
    records: Record<'task' | 'meeting' | 'project' | 'seat' | 'organisation', Fields[]>
  }
  const { task, meeting, project, seat, organisation } = file.records
  const added = (title: string, more: Fields, at: number): Fields => ({
    ...task[0],
    id: `01a206fd-67da-75a1-8000-00000000f00${at}`,
    number: null,
    title,
    assigneeId: owner,
    helperIds: [],
    status: 'open',
    waitingFor: null,
    due: null,
    ...more,
  })
  const waitingFor = { party: null, words: 'Ulkoministeriö', since: '2026-11-02' }
  task.push(
    added('Valmis huomenna', { due: '2026-11-24' }, 1),
    added('Luetaan yhdessä', { assigneeId: null, helperIds: [owner], due: '2026-12-01' }, 2),
    added('Lausunnon kuittaus', { status: 'waiting', waitingFor }, 3),
    added('Kello lyö', { assigneeId: null, due: '2026-11-23', dueTime: '12:00' }, 4),
    added('Joka viikko', { assigneeId: null, due: '2026-11-24', recurrence: weekly }, 5),
  )
  for (const one of meeting) {
    if (one['state'] !== 'draft' || !String(one['start']).startsWith('2026-12')) continue
    Object.assign(one, { start: '2026-11-27T07:00:00.000Z', end: '2026-11-27T08:00:00.000Z' })
  }
  Object.assign(project[0] ?? {}, {
    reports: [{ kind: 'paymentClaim', title: '', due: '2026-11-15', doneOn: null, taskId: null }],
  })
  seat.push({
    ...seat[0],
    id: '01a206fd-67da-75a1-8000-00000000f010',
    role: 'expert',
    organisationId: organisation.find((one) => one['own'])?.['id'],
    represents: null,
    from: '2024-12-01',
    precision: 'day',
    until: '2026-12-15',
    untilPrecision: 'day',
  })
  const path = join(folder, 'every-part.json')
  writeFileSync(path, JSON.stringify(file))
  return path
}

const parts = [
  ['1', 'Kansainvälisten asioiden tiimin kokous'],
  ['2', 'Myöhässä'],
  ['3', 'Omat ja sijaisena hoitamani'],
  ['4', 'Odottaa muita'],
  ['5', 'Muiden tehtävät'],
  ['6', 'Lähetettävät kutsut'],
  ['7', 'Hyväksyttävät pöytäkirjat'],
  ['8', 'Antamatta olevat raportit'],
  ['9', 'Päättyvät toimikaudet'],
  ['0', 'Sulkeutuvat haut'],
] as const

const focused = (page: Page) => page.locator(':focus')
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

test('every part of the morning is reached by its digit, and its rows by arrows', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { page, errors } = desk
  await begin(page, 'starter', 'Jouni Ponnikas')
  await openWorkspace(desk, everyPart(folder))
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('region', { name: 'Tänään', exact: true })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Sulkeutuvat haut' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  await expect(link(page, 'Valmis huomenna')).toBeVisible()
  for (const [key, title] of parts) {
    await page.keyboard.press(key)
    const part = page.locator(`[data-key="${key}"]`)
    await expect(part).toContainText(title)
    await expect(part.locator('a:focus')).toHaveCount(1)
  }
  await page.keyboard.press('4')
  await expect(focused(page)).toHaveText('Lausunnon kuittaus')
  await expect(page.getByRole('row').filter({ has: focused(page) })).toContainText(
    'Ulkoministeriö, 2.11.2026 alkaen',
  )
  await page.keyboard.press('ArrowUp')
  await expect(focused(page)).toHaveText('Luetaan yhdessä')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(focused(page)).toHaveText('Lausunnon kuittaus')
  expect(await violations(page, 'Today with every part')).toEqual([])

  // What is typed elsewhere is no key of Today.
  await openPalette(page)
  await page.keyboard.type('2')
  await expect(box(page)).toHaveValue('2')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(link(page, 'Lausunnon kuittaus')).toBeFocused()

  await chooseEnglishDark(page)
  await goToAddress(page, '/')
  await expect(page.getByRole('heading', { name: 'Minutes to approve' })).toBeVisible()
  expect(await violations(page, 'Today in English and dark')).toEqual([])
  expect(errors).toEqual([])
})

test('Space changes the status of a task, and what goes away leaves the focus in its place', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { page, errors } = desk
  await begin(page, 'starter', 'Jouni Ponnikas')
  await openWorkspace(desk, everyPart(folder))
  await page.keyboard.press('Control+1')
  await expect(link(page, 'Valmis huomenna')).toBeVisible()
  await page.keyboard.press('3')
  await expect(link(page, 'Valmis huomenna')).toBeFocused()
  await page.keyboard.press('Space')
  await page.getByRole('menuitem', { name: 'Käynnissä' }).press('Enter')
  await expect(link(page, 'Valmis huomenna')).toBeFocused()
  await expect(page.getByRole('row').filter({ has: focused(page) })).toContainText('Käynnissä')
  await expect(page.getByRole('menu')).toBeHidden()
  await page.keyboard.press('Space')
  await page.getByRole('menuitem', { name: 'Valmis' }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link(page, 'Valmis huomenna')).toHaveCount(0)
  await expect(link(page, 'Luetaan yhdessä')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Valmis huomenna')).toBeVisible()

  // The box finishes a task as its menu does, and tells of the next of a recurring one, whose box has the same name.
  await page.getByRole('checkbox', { name: 'Merkitse valmiiksi: Joka viikko' }).click()
  await expect(page.getByText('Valmis: Joka viikko. Seuraava kerta lisättiin.')).toBeVisible()
  await expect(
    page.locator('[data-key="5"]').getByRole('row', { name: /Joka viikko/ }),
  ).toContainText('ti 1.12.')

  // What is due at an hour is late when its hour has come; nobody has to touch the window.
  await expect(page.locator('[data-key="5"]')).toContainText('tänään klo 12.00')
  await passHours(page, 3)
  await expect(page.locator('[data-key="2"]')).toContainText('klo 12.00, myöhässä')
  await expect(page.locator('[data-key="5"]')).not.toContainText('Kello lyö')
  await goToAddress(page, '/tasks')
  await expect(page.getByRole('row', { name: /Kello lyö/ })).toContainText('klo 12.00 Myöhässä')

  // Nothing of an empty part is there, not even its heading.
  await goToAddress(page, '/settings')
  await page.getByRole('button', { name: 'Tyhjennä työtila' }).click()
  await page.keyboard.press('Control+1')
  await expect(page.getByText('Ei kiireellisiä tehtäviä')).toBeVisible()
  await page.getByRole('button', { name: 'Uusi tehtävä' }).click()
  await expect(page.getByRole('textbox', { name: 'Mitä tehdään?' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Luo kokous' })).toBeFocused()
  await expect(page.locator('[data-key]')).toHaveCount(1)
  await chooseInMenu(desk, 'help')
  await expect(page.getByRole('dialog')).toContainText('Siirry otsikon kohdalle')
  expect(errors).toEqual([])
})
