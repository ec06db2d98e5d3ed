import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { answerOpenDialog, expect, test } from './app'
import { violations } from './axe'
import {
  addItem,
  begin,
  chooseEnglishDark,
  goTo,
  goToAddress,
  openWorkspace,
  ownName,
  prepareNext,
} from './desk'
import type { ReadCalendar } from './exportedFiles'
import { hasModule, readWith } from './programs'
import { invitationPanel, send } from './sending'
import { addAddresses, fixturePath, writeChanged } from './workspaces'

const sendAndRead = async (...sending: Parameters<typeof send>) =>
  readWith<ReadCalendar>('ics.py', await send(...sending))

/** An answer as another calendar writes it: a Windows name of the zone, folded lines, what nobody knows. */
function replyFile({ uid, sequence }: ReadCalendar, email: string): string {
  return [
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=DECLINED;X-UNKNOWN="a;b";CN=Keksitty`,
    ` :mailto:${email}`,
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20261123T120000Z',
    'DTSTART;TZID=FLE Standard Time:20261208T090000',
    'COMMENT:En valitettavasti',
    '  pääse',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

/** Drops files from the system on something, as a hand does with a mouse. */
async function dropOn(target: Locator, files: string[]) {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to drop on')
  const cdp = await target.page().context().newCDPSession(target.page())
  const data = { items: [], files, dragOperationsMask: 1 }
  const at = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40) }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...at, data })
  await cdp.detach()
}

test('an invitation is sent, answered, updated and cancelled, and each version is kept with its recipients', async ({
  launch,
  folder,
}) => {
  test.skip(!hasModule('icalendar'), 'python3-icalendar is not installed')
  test.slow()
  const desk = await launch()
  const { app, page } = desk
  const workspace = join(folder, 'team.json')
  writeChanged(fixturePath('team-template-a'), workspace, addAddresses)
  await begin(page, 'empty')
  await openWorkspace(desk, workspace)
  await goTo(page, 'Tänään')
  await prepareNext(page)
  await page.getByRole('tab', { name: 'Kutsu' }).click()
  await expect(
    invitationPanel(page).getByText('Kokouksesta ei ole vielä kerrottu kenellekään.'),
  ).toBeVisible()

  const first = await sendAndRead(desk, 'kutsu', join(folder, 'first'))
  expect(first).toMatchObject({ method: 'REQUEST', sequence: 0 })
  await expect(
    invitationPanel(page).getByText('Luonnos on sama kuin lähetetty versio 1.'),
  ).toBeVisible()
  const list = invitationPanel(page).getByRole('region', { name: 'Lähetykset' })
  await list.getByText(/^Kutsu/).click()
  await expect(list.getByText(/henkilo1@example\.org/)).toBeVisible()
  expect(await violations(page, 'dispatch fi light')).toEqual([])

  const [address = ''] = first.attendees
  const reply = join(folder, 'reply.ics')
  const stranger = join(folder, 'stranger.ics')
  const broken = join(folder, 'broken.ics')
  writeFileSync(reply, replyFile(first, address.replace(/^mailto:/i, '')))
  writeFileSync(stranger, replyFile(first, 'joku.muu@example.org'))
  writeFileSync(broken, 'BEGIN:VCALENDAR\r\nMETHOD:REP')
  // A file dropped on the replies is read as a chosen one is.
  await dropOn(invitationPanel(page).getByRole('region', { name: 'Vastaukset' }), [reply])
  const dropped = page.getByRole('dialog', { name: 'Luetut vastaukset' })
  await expect(dropped.getByRole('button', { name: 'Kirjaa yksi vastaus' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dropped).toBeHidden()

  await answerOpenDialog(app, [reply, stranger, broken])
  await invitationPanel(page).getByRole('button', { name: 'Lue vastauksia tiedostoista…' }).click()
  const read = page.getByRole('dialog', { name: 'Luetut vastaukset' })
  await expect(read.getByText(/Osoitetta joku\.muu@example\.org ei tunneta/)).toBeVisible()
  await expect(read.getByText(/^Tiedostoa ei voitu lukea/)).toBeVisible()
  await read.getByRole('button', { name: 'Kirjaa yksi vastaus' }).click()
  await expect(read).toBeHidden()
  await expect(invitationPanel(page).getByText(/0 tulee, 1 ei, \d+ ei ole vastannut/)).toBeVisible()
  await invitationPanel(page)
    .getByRole('group', { name: /^Vastaus/ })
    .last()
    .getByRole('button', { name: 'Tulee' })
    .press('1')
  await expect(invitationPanel(page).getByText(/1 tulee, 1 ei, \d+ ei ole vastannut/)).toBeVisible()

  await addItem(page, 'Lisätty kohta 10 min')
  await expect(
    invitationPanel(page)
      .getByText(/Uusi asiakohta:.*Lisätty kohta/)
      .first(),
  ).toBeVisible()
  const second = await sendAndRead(desk, 'päivitys', join(folder, 'second'))
  expect(second).toMatchObject({ method: 'REQUEST', uid: first.uid })
  expect(second.sequence).toBeGreaterThan(first.sequence)
  await expect(
    invitationPanel(page).getByText('Luonnos on sama kuin lähetetty versio 2.'),
  ).toBeVisible()
  await invitationPanel(page).getByLabel('Versiosta').selectOption({ index: 0 })
  const compared = invitationPanel(page).getByRole('region', { name: 'Vertaa versioita' })
  await expect(compared.getByText(/Uusi asiakohta:.*Lisätty kohta/)).toBeVisible()

  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
  await page.getByRole('menuitem', { name: 'Peru kokous' }).click()
  await expect(page.getByText(/^Kokous peruttiin:/)).toBeVisible()
  await page.getByRole('button', { name: 'Esityslista' }).click()
  await page.getByRole('tab', { name: 'Kutsu' }).click()
  const third = await sendAndRead(desk, 'peruutus', join(folder, 'third'))
  expect(third).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: first.uid })
  expect(third.sequence).toBeGreaterThan(second.sequence)
  await expect(list.getByRole('listitem').filter({ hasText: 'vastaanottaja' })).toHaveCount(3)

  await expect(
    invitationPanel(page).getByText('Kokous on peruttu, ja peruutus on lähetetty.'),
  ).toBeVisible()

  const builder = new URL(page.url()).hash.slice(1)
  await chooseEnglishDark(page)
  await goToAddress(page, builder)
  await page.getByRole('tab', { name: 'Invitation' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Invitation' })).toBeVisible()
  expect(await violations(page, 'dispatch en dark')).toEqual([])
  expect(desk.errors).toEqual([])
})

test('an idea of a meeting has no day and becomes a draft; cancelled and taken back, it tells who and why', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await page.getByRole('button', { name: 'Uusi kokous' }).click()
  await page.getByRole('button', { name: 'Vain idea…' }).click()
  const idea = page.getByRole('dialog', { name: 'Idea kokouksesta' })
  await idea
    .getByRole('textbox', { name: /Otsikko/ })
    .first()
    .fill('Keksitty seminaari')
  await idea.getByRole('button', { name: 'Tallenna idea' }).click()
  await expect(page.getByText('Idea tallennettiin: Keksitty seminaari')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Keksitty seminaari' }).first()).toBeVisible()
  await expect(page.getByText('Aika avoin')).toBeVisible()
  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  await expect(page.getByRole('button', { name: 'Lisää toimintoja' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Tee luonnos…' }).click()
  await page
    .getByRole('dialog', { name: 'Ideasta luonnos' })
    .getByRole('button', { name: 'Tee luonnos' })
    .click()
  await expect(page.getByText('Ideasta tehtiin luonnos: Keksitty seminaari')).toBeVisible()

  await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
  await page.getByRole('menuitem', { name: 'Peru kokous' }).click()
  await expect(page.getByText('Kokous peruttiin: Keksitty seminaari')).toBeVisible()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
  await page.getByRole('menuitem', { name: 'Palauta luonnokseksi' }).click()
  const why = page.getByRole('dialog', { name: 'Peruttu kokous luonnokseksi' })
  await why.getByRole('textbox').fill('Tila löytyikin.')
  await why.getByRole('button', { name: 'Palauta luonnokseksi' }).click()
  await page.getByRole('button', { name: 'Esityslista' }).click()
  const traces = page.getByRole('list', { name: 'Avattu uudelleen' })
  await expect(traces).toContainText(
    `${ownName}: peruttu kokous otettiin takaisin. Tila löytyikin.`,
  )
  expect(errors).toEqual([])
})
