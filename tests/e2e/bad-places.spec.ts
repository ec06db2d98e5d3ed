import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { violations } from './axe'
import {
  agendaTitles,
  begin,
  addItem,
  exported,
  exportTo,
  pickWorkspace,
  prepareNext,
  takeDialog,
  tryExport,
} from './desk'
import { recordCount } from './forms'
import { fixturePath, starterPath } from './workspaces'

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
  await begin(desk.page)
})

/** Expects a clear message, and the agenda as it was; closes the dialog. */
async function expectFailed(place: string, formats: readonly string[], message: RegExp) {
  const dialog = await tryExport(desk, place, formats)
  const told = dialog.getByRole('alert')
  await expect(told).toContainText('Vienti ei onnistunut', { timeout: 30_000 })
  await expect(told).toContainText(message)
  await expect(told).toContainText('Aiemmat tiedostot ja kokouksen tiedot ovat ennallaan.')
  await dialog.getByRole('button', { name: 'Sulje' }).last().click()
  await expect.poll(() => agendaTitles(desk.page)).toEqual(['Säilyvä kohta'])
}

const mount = (...args: string[]) => spawnSync('mount', args).status === 0

test('a place that cannot be written to: a clear message and nothing half', async ({ folder }) => {
  await prepareNext(desk.page)
  await addItem(desk.page, 'Säilyvä kohta')
  const file = join(folder, 'file')
  writeFileSync(file, 'old')
  for (const formats of [['docx'], ['docx', 'pdf', 'ics']]) {
    await expectFailed(join(file, 'below'), formats, /ei löydy|ei onnistunut|oikeutta/)
    await expectFailed(join(folder, 'missing'), formats, /ei löydy/)
  }
  expect(readFileSync(file, 'utf8')).toBe('old')
  expect(readdirSync(folder).toSorted()).toEqual(['file', 'user-data'])
  await exported(await exportTo(desk, join(folder, 'out'), ['docx']), 1)
})

test('a full disk and a folder without permission: the old file stays', async ({ folder }) => {
  const small = join(folder, 'small')
  mkdirSync(small)
  const isMounted = mount('-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', small)
  test.skip(!isMounted, 'a small disk can be mounted only as root')
  try {
    await prepareNext(desk.page)
    await addItem(desk.page, 'Säilyvä kohta')
    const old = join(small, 'paper.docx')
    writeFileSync(old, 'old')
    await expectFailed(small, ['docx'], /Levy on täynnä\. Vapauta tilaa/)
    await expectFailed(small, ['docx', 'pdf'], /Levy on täynnä/)
    expect(readFileSync(old, 'utf8')).toBe('old')
    expect(readdirSync(small)).toEqual(['paper.docx'])
    expect(mount('-o', 'remount,ro', small)).toBe(true)
    await expectFailed(small, ['docx'], /ei ole kirjoitus- tai lukuoikeutta/)
    expect(readFileSync(old, 'utf8')).toBe('old')
  } finally {
    spawnSync('umount', [small])
  }
})

const refusals = {
  'not-ours': ['Tiedosto ei ole KV Deskin työtilatiedosto.'],
  'cut-short': ['Tiedosto on jäänyt kesken: sen loppu puuttuu.'],
  'newer-version': ['Tiedosto on tehty uudemmalla ohjelmalla'],
  'broken-record': [
    'Henkilö 2 email Sähköpostiosoite ei ole kelvollinen',
    'Tehtävä 2 due',
    'Kokous 1 end',
  ],
}

test('a workspace file that cannot be taken is refused whole, record and field named', async () => {
  const before = await recordCount(desk.page)
  for (const [name, problems] of Object.entries(refusals)) {
    await pickWorkspace(desk, fixturePath(name))
    const dialog = desk.page.getByRole('dialog', {
      name: new RegExp(`^Tiedostoa ${name}\\.json ei otettu`),
    })
    for (const problem of problems) await expect(dialog).toContainText(problem)
    await dialog.getByRole('button', { name: 'Sulje' }).click()
    await expect(dialog).toBeHidden()
    expect(await recordCount(desk.page)).toBe(before)
  }
  expect(desk.errors).toEqual([])
})

test('a file that takes long to read says so, and is given up by a key', async ({ folder }) => {
  const { page } = desk
  const before = await recordCount(page)
  const path = join(folder, 'hidas.json')
  const starter = JSON.parse(readFileSync(starterPath, 'utf8')) as object
  const task = new Array<number>(900_000).fill(0)
  writeFileSync(path, JSON.stringify({ ...starter, records: { task } }))

  await pickWorkspace(desk, path)
  const dialog = page.getByRole('dialog', { name: 'Luetaan tiedostoa' })
  await expect(dialog.getByRole('status')).toContainText('Tiedostoa hidas.json luetaan')
  expect(await violations(page, 'reading a file', '[role=dialog]')).toEqual([])
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Ota käyttöön työtilatiedosto…' })).toBeFocused()
  expect(await recordCount(page)).toBe(before)

  // The next file is read as if nothing had been.
  await pickWorkspace(desk, starterPath)
  await takeDialog(page, 'starter.json').getByRole('button', { name: 'Peruuta' }).click()
  expect(desk.errors).toEqual([])
})
