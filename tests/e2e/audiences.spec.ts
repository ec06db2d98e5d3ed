import { join } from 'node:path'
import { expect, test } from './app'
import { allFormats, begin, exportTo, expectSaved, goTo, openWorkspace, prepareNext } from './desk'
import { needReaders, readAll } from './exportedFiles'
import { send } from './sending'
import {
  approve,
  close,
  comeTo,
  comment,
  exportOthers,
  exportPaper,
  hold,
  outcomes,
  prepare,
  tell,
} from './story'
import { addAddresses, type RawWorkspace, starterPath, writeChanged } from './workspaces'

const { agreed, tabled } = outcomes
const deferred = 'Vientiyhteistyön jatko'

/** One item for each visibility, as the screen calls it. */
const items = {
  Julkinen: 'Pohjoinen hanketreffi',
  Kaikille: 'Verkoston syysohjelma',
  Henkilöstölle: 'Kielikurssi koko talolle',
  Johtoryhmälle: 'Resurssien jakaminen',
  Sisäinen: 'Neuvottelun linja',
  Piilotettu: 'Varattu aihe',
} as const
const papers = [
  'Muistio',
  'Yhteenveto johtoryhmälle',
  'Tiedote henkilöstölle',
  'Päätökset lyhyesti',
]
const toManagement = ['Julkinen', 'Kaikille', 'Henkilöstölle', 'Johtoryhmälle']
const toStaff = ['Julkinen', 'Kaikille', 'Henkilöstölle']
/** The items each paper holds, by the folder it is written to. */
const seenIn: readonly (readonly [string, readonly string[]])[] = [
  ['agenda', ['Julkinen', 'Kaikille']],
  ['invitation', ['Julkinen', 'Kaikille']],
  ['others/Ajolista', Object.keys(items)],
  ['others', []],
  ['Muistio', ['Julkinen', 'Kaikille']],
  ['Yhteenveto johtoryhmälle', toManagement],
  ['Tiedote henkilöstölle', toStaff],
  ['Päätökset lyhyesti', ['Julkinen']],
  ['report', toManagement],
  ['bulletin', toStaff],
]

/** Everybody has an address, and the team has a seat with a deputy. */
function withSeat(records: RawWorkspace['records']): void {
  addAddresses(records)
  const [seat] = records['seat'] ?? []
  const team = records['series']?.find(({ meetingType }) => meetingType === 'team')
  const [head, deputy] = records['person'] ?? []
  if (seat && team && head && deputy)
    Object.assign(seat, { bodyId: team['bodyId'], personId: head.id, deputyId: deputy.id })
}

test('each paper of a meeting tells exactly what its readers may see, and opens in programs that did not write it', async ({
  launch,
  folder,
}) => {
  needReaders()
  test.setTimeout(300_000)
  const desk = await launch()
  const { page, errors } = desk
  const out = join(folder, 'out')
  const workspace = join(folder, 'team.json')
  writeChanged(starterPath, workspace, withSeat)
  await begin(page, 'empty')
  await openWorkspace(desk, workspace)

  // Prepared, its papers exported, called.
  await goTo(page, 'Tänään')
  await prepareNext(page)
  await prepare(page, [
    { title: deferred, presenter: 'Ponnikas', expert: 'EU-toimiston' },
    ...Object.entries(items).map(([visibility, title]) => ({ title, visibility })),
  ])
  const exporting = await exportTo(desk, join(out, 'agenda'), allFormats)
  await expect(exporting.getByRole('status')).toContainText('tallennettiin', { timeout: 30_000 })
  await exporting.getByRole('button', { name: 'Sulje' }).last().click()
  await expect(exporting).toBeHidden()
  await exportOthers(desk, join(out, 'others'))
  await send(desk, 'kutsu', join(out, 'invitation'))

  await comeTo(page, '2026-12-08T08:55+02:00')
  await hold(page, [
    { title: deferred, key: tabled, words: 'Odotetaan lausuntoa.' },
    ...Object.entries(items)
      .filter(([visibility]) => visibility !== 'Piilotettu')
      .map(([visibility, title]) => ({
        ...{ title, key: agreed, words: `Päätös: ${visibility}.` },
        ...(visibility === 'Kaikille' && { action: '@Ponnikas tarkista budjetti 11.12. mennessä' }),
      })),
  ])
  await close(page, async (dialog) => {
    await expect(dialog.getByRole('region', { name: 'Siirtyy seuraavaan' })).toContainText(deferred)
    await expect(dialog.getByRole('textbox', { name: 'Päivä' })).toHaveValue('12.1.2027')
  })
  await comment(page, '14.12.2026', 'Sukuvaara')
  await approve(page)
  for (const paper of papers) await exportPaper(desk, paper, join(out, paper))
  await tell(desk, 'Yhteenveto johtoryhmälle', 'Johtoryhmä § 4', join(out, 'report'), {
    ...{ docx: 'Word (DOCX)', pdf: 'PDF', eml: 'Sähköpostiluonnos (EML)', md: 'Markdown' },
  })
  await tell(desk, 'Tiedote henkilöstölle', 'Intranet', join(out, 'bulletin'), {
    ...{ docx: 'Word (DOCX)', pdf: 'PDF', eml: 'Sähköpostiluonnos (EML)', md: 'Markdown' },
  })
  await expect(page.getByRole('region', { name: 'Raportoimatta' })).toBeHidden()
  await expectSaved(page)
  expect(errors).toEqual([])

  // Every file opens in a program that did not write it, and holds what its readers may see, nothing else.
  const { texts, calendars, mails } = readAll(out, folder)
  for (const [file, text] of texts) {
    const told = seenIn.find(([folderOf]) => file.startsWith(folderOf))?.[1]
    if (!told) continue
    const found = Object.entries(items).filter(([, title]) => text.includes(title))
    expect(
      found.map(([visibility]) => visibility),
      file,
    ).toEqual(told)
  }
  const isRead = (folderOf: string) => [...texts.keys()].some((file) => file.startsWith(folderOf))
  expect(seenIn.filter(([folderOf]) => !isRead(folderOf))).toEqual([])
  const slips = [...texts].filter(([file]) => file.startsWith('others/Asiantuntijakutsut'))
  expect(slips.map(([file]) => file.split('.').at(-1))).toEqual(['docx', 'pdf'])
  for (const [file, text] of slips)
    for (const part of [deferred, 'Mitä pyydetään', 'Yhteyshenkilö'])
      expect(text, file).toContain(part)
  for (const [file, { unsent, to }] of mails) {
    expect(unsent, file).toBe('1')
    if (file.startsWith('invitation')) expect(to.length, file).toBeGreaterThan(0)
  }
  const whole = [...calendars].find(([file]) => /^invitation.*Esityslista/.test(file))?.[1]
  expect(whole).toMatchObject({ method: 'REQUEST', sequence: 0, localStart: '09:00' })
  expect(whole?.attendees).toHaveLength(8)
  const slip = [...calendars].find(([file]) => /^invitation.*Kutsu/.test(file))?.[1]
  expect(slip?.attendees).toHaveLength(1)
  expect(slip?.uid).not.toBe(whole?.uid)
})
