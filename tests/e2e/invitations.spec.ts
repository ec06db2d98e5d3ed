import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { begin, exported, exportTo, goTo, openWorkspace, prepareNext } from './desk'
import { hasModule, kv, readWith } from './programs'
import { addAddresses, fixturePath, onlyMeeting, readWorkspace, writeChanged } from './workspaces'

interface ReadCalendar {
  method: string
  zones: string[]
  uid: string
  sequence: number
  status: string
  summary: string
  description: string
  start: string
  end: string
  localStart: string
  zone: string
  organizer: string
  attendees: string[]
}

const missing = 'python3-icalendar is not installed'
let hasParser = false
test.beforeAll(() => {
  hasParser = hasModule('icalendar')
})

/** Exports the calendar invitations and reads them: the meeting's, and the expert's own. */
async function invite(desk: RunningApp, out: string) {
  await exported(await exportTo(desk, out, ['ics']), 2)
  const names = readdirSync(out)
  const read = (word: string) =>
    readWith<ReadCalendar>('ics.py', join(out, names.find((name) => name.includes(word)) ?? ''))
  return { meeting: read('Esityslista'), expert: read('Kutsu') }
}

test('an invitation keeps its UID, grows its SEQUENCE and can be cancelled', async ({
  launch,
  folder,
}) => {
  test.skip(!hasParser, missing)
  test.slow()
  const desk = await launch()
  const { page } = desk
  const workspace = join(folder, 'team.json')
  writeChanged(fixturePath('team-template-a'), workspace, addAddresses)
  await begin(page, 'empty')
  await openWorkspace(desk, workspace)
  await goTo(page, 'Tänään')
  await prepareNext(page)

  const first = await invite(desk, join(folder, 'first'))
  expect(first.meeting).toMatchObject({
    method: 'REQUEST',
    zones: ['Europe/Helsinki'],
    zone: 'Europe/Helsinki',
    sequence: 0,
    summary: 'Kansainvälisten asioiden tiimin kokous',
    start: '2026-12-08T07:00:00+00:00',
    end: '2026-12-08T08:30:00+00:00',
    localStart: '09:00',
  })
  expect(first.meeting.description).toContain('5.2 Barents ja pohjoinen yhteistyö')
  expect(first.meeting.organizer).toMatch(/^mailto:henkilo\d@example\.org$/i)
  expect(first.meeting.attendees.length).toBeGreaterThanOrEqual(3)
  for (const attendee of first.meeting.attendees)
    expect(attendee).toMatch(/^mailto:henkilo\d@example\.org$/i)
  // The expert is called to the eighth item only.
  expect(first.expert).toMatchObject({
    method: 'REQUEST',
    start: '2026-12-08T08:05:00+00:00',
    end: '2026-12-08T08:15:00+00:00',
    attendees: [expect.stringMatching(/^mailto:henkilo4@example\.org$/i)],
  })
  expect(first.expert.uid).not.toBe(first.meeting.uid)

  const again = await invite(desk, join(folder, 'again'))
  expect([again.meeting.uid, again.meeting.sequence]).toEqual([first.meeting.uid, 0])
  expect([again.expert.uid, again.expert.sequence]).toEqual([first.expert.uid, 0])

  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  const form = page.getByRole('form', { name: 'Kokous' })
  await form.getByLabel('Alkaa: Kellonaika').fill('9.30')
  await form.getByLabel('Päättyy: Kellonaika').fill('11.00')
  await form.getByRole('button', { name: 'Tallenna' }).click()
  await expect(form).toBeHidden()
  await goTo(page, 'Tänään')
  await prepareNext(page)
  const moved = await invite(desk, join(folder, 'moved'))
  expect(moved.meeting).toMatchObject({
    uid: first.meeting.uid,
    sequence: 1,
    method: 'REQUEST',
    localStart: '09:30',
  })
  expect(moved.expert).toMatchObject({ uid: first.expert.uid, sequence: 1, localStart: '10:35' })

  await page.getByRole('link', { name: 'Muokkaa kokouksen tietoja' }).click()
  await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
  await page.getByRole('menuitem', { name: 'Peru kokous' }).click()
  await expect(page.getByText(/^Kokous peruttiin:/)).toBeVisible()
  await page.getByRole('button', { name: 'Esityslista' }).click()
  const cancelled = await invite(desk, join(folder, 'cancelled'))
  expect(cancelled.meeting).toMatchObject({
    uid: first.meeting.uid,
    sequence: 2,
    method: 'CANCEL',
    status: 'CANCELLED',
  })
  expect(cancelled.expert).toMatchObject({ uid: first.expert.uid, method: 'CANCEL' })
})

test('the wall clock holds on both sides of the change to summer time', ({ folder }) => {
  test.skip(!hasParser, missing)
  const times = {
    '2026-03-28T07:00:00.000Z': '09:00',
    '2026-03-29T06:00:00.000Z': '09:00',
    '2026-10-24T06:00:00.000Z': '09:00',
    '2026-10-25T07:00:00.000Z': '09:00',
  }
  for (const [start, clock] of Object.entries(times)) {
    const workspace = join(folder, `${start.slice(0, 10)}.json`)
    writeChanged(fixturePath('team-template-a'), workspace, (records) => {
      const end = new Date(Date.parse(start) + 90 * 60_000).toISOString()
      Object.assign(onlyMeeting(records), { start, end })
    })
    const { id } = onlyMeeting(readWorkspace(workspace).records)
    const out = join(folder, start.slice(0, 10))
    const args = ['--workspace', workspace, '--meeting', id, '--formats', 'ics', '--out', out]
    expect(kv('export', 'agenda', ...args)).toMatchObject({ code: 0, err: '' })
    const name = readdirSync(out).find((file) => file.includes('Esityslista')) ?? ''
    const read = readWith<ReadCalendar>('ics.py', join(out, name))
    expect(read.localStart).toBe(clock)
    expect(Date.parse(read.start)).toBe(Date.parse(start))
  }
})
