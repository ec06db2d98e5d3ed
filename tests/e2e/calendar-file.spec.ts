import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, expect, test } from './app'
import { violations } from './axe'
import { begin, goTo, openWorkspace, prepareNext } from './desk'
import { hasModule, readWith } from './programs'
import { fixturePath } from './workspaces'

interface ReadCalendar {
  zones: string[]
  events: {
    uid: string
    summary: string
    location: string
    isDay: boolean
    start: string
    zone: string | null
  }[]
}

let hasParser = false
test.beforeAll(() => {
  hasParser = hasModule('icalendar')
})

const read = (path: string) => readWith<ReadCalendar>('events.py', path)

async function chooseAll(page: Page) {
  for (const name of ['Kokoukset tiedostossa', 'Määräajat tiedostossa'])
    await page.getByRole('radiogroup', { name }).getByText('Kaikki', { exact: true }).click()
}

test('the calendar file follows the meetings, keeps UIDs, and is removed when that is wanted', async ({
  launch,
  folder,
}) => {
  test.skip(!hasParser, 'python3-icalendar is not installed')
  const desk = await launch()
  const { app, page } = desk
  const place = join(folder, 'Kalenteri')
  mkdirSync(place)
  await begin(page, 'empty')
  await openWorkspace(desk, fixturePath('team-template-a'))
  await goTo(page, 'Asetukset')
  await answerOpenDialog(app, [place])
  await page.getByRole('button', { name: 'Valitse kansio…' }).click()
  await chooseAll(page)
  const path = join(place, 'KV Desk.ics')
  const meetings = () => (existsSync(path) ? read(path).events.filter((event) => !event.isDay) : [])
  await expect.poll(() => meetings().length).toBeGreaterThan(0)
  await expect(page.getByText(/Tiedosto on ajan tasalla/)).toBeVisible()
  expect(await violations(page, 'calendar file')).toEqual([])
  const [before] = meetings()
  expect(before).toMatchObject({ start: '2026-12-08T09:00', zone: 'Europe/Helsinki' })
  expect(read(path).zones).toEqual(['Europe/Helsinki'])

  await goTo(page, 'Tänään')
  await prepareNext(page)
  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  await page.getByLabel('Paikka').fill('Kajaani, Kauppakatu 1')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => meetings()[0]?.location).toBe('Kajaani, Kauppakatu 1')
  expect(meetings()[0]?.uid).toBe(before?.uid)
  expect(readdirSync(place)).toEqual(['KV Desk.ics'])

  await goTo(page, 'Asetukset')
  await page.getByRole('button', { name: 'Lopeta kalenteritiedosto' }).click()
  await page.getByRole('button', { name: 'Poista tiedosto' }).click()
  await expect(page.getByText('Kalenteritiedosto poistettiin.')).toBeVisible()
  expect(readdirSync(place)).toEqual([])
  expect(desk.errors).toEqual([])
})

test('a folder that has gone is told with what to do; a file of somebody else is left alone', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch()
  const place = join(folder, 'Kalenteri')
  mkdirSync(place)
  writeFileSync(join(place, 'KV Desk.ics'), 'somebody else’s')
  await begin(page)
  await goTo(page, 'Asetukset')
  await answerOpenDialog(app, [place])
  await page.getByRole('button', { name: 'Valitse kansio…' }).click()
  await expect(page.getByText('Tiedosto KV Desk (2).ics on kansiossa')).toBeVisible()
  await expect.poll(() => readdirSync(place).length).toBe(2)
  renameSync(place, `${place} vanha`)
  await chooseAll(page)
  await expect(page.getByText(/Kalenteritiedostoa ei voitu kirjoittaa\..*ei löydy/)).toBeVisible()
  await page.getByRole('button', { name: 'Lopeta kalenteritiedosto' }).click()
  // Asked by keyboard: the focus is on what keeps the file, and comes back when nothing is done.
  await expect(page.getByRole('button', { name: 'Jätä tiedosto' })).toBeFocused()
  await page.getByRole('button', { name: 'Peruuta' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Lopeta kalenteritiedosto' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Jätä tiedosto' }).press('Enter')
  await expect(page.getByText(/jäi kansioonsa/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Valitse kansio…' })).toBeVisible()
})
