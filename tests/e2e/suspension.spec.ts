import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, choose, goToAddress, openWorkspace, pick } from './desk'
import { expectRefusedIn, newForm, save } from './forms'
import { partOf } from './recordPages'
import { openBody, openRow } from './registers'
import { body, linkedTask, meetingTitle, openWork, partner } from './openWork'
import { starterPath, writeChanged } from './workspaces'

let desk: RunningApp
let page: Page
test.beforeEach(async ({ launch, folder }) => {
  desk = await launch()
  ;({ page } = desk)
  await begin(page)
  const path = join(folder, 'open-work.json')
  writeChanged(starterPath, path, openWork)
  await openWorkspace(desk, path)
})
test.afterEach(() => {
  expect(desk.errors).toEqual([])
})

const part = (name: string) => partOf(page, name)

test('a body is suspended with its tasks, meetings and seats in one step that can be undone, and stays in sight', async () => {
  test.slow()
  await openBody(page, body)
  await page.getByRole('button', { name: 'Keskeytä yhteistyö…' }).click()
  const dialog = page.getByRole('dialog', { name: `Yhteistyön keskeytys: ${body}` })
  const form = dialog.getByRole('form')
  const go = form.getByRole('button', { name: 'Keskeytä', exact: true })
  await go.click()
  await expect(form.getByRole('textbox', { name: 'Syy' })).toHaveAccessibleDescription(
    /Kirjoita keskeytyksen syy\./,
  )
  await form.getByRole('textbox', { name: 'Syy' }).fill('Kokeilu')
  // The words of the source and the day must not contradict each other.
  const words = form.getByRole('textbox', { name: 'Alkaminen lähteen sanoin' })
  await words.fill('keväällä 2022')
  await go.click()
  await expectRefusedIn(words, 'Sanat ja päivät eivät sovi yhteen', 'keväällä 2022')
  await words.fill('marraskuussa 2026')

  // What is open is named, for the day that is written.
  await expect(form).toContainText('Kannanotto EU:n tulevaan rahoituskehykseen')
  await expect(form).toContainText(`${linkedTask}, Avoin, liittyy vain tähän`)
  await expect(form).toContainText(`${meetingTitle}, 10.3.2027`)
  const seats = form.getByRole('combobox', { name: 'Voimassa olevat edustukset: 1' })
  await expect(form).toContainText('Asiantuntija, 1.1.2024–')
  const from = form.getByRole('textbox', { name: 'Alkaa' })
  await from.fill('1.4.2027')
  await from.press('Tab')
  await expect(form.getByRole('combobox', { name: 'Tulevia kokouksia ei ole' })).toBeDisabled()
  await from.fill('23.11.2026')
  await from.press('Tab')
  await form.getByRole('textbox', { name: 'Mitä saa silti tehdä' }).fill('Arkiston hoito')
  await form.getByRole('button', { name: 'Lisää velvoite' }).click()
  await form.getByRole('textbox', { name: 'Kuvaus' }).fill('Verkkosivun alasajo')
  await form.getByRole('textbox', { name: 'Määräaika' }).fill('30.11.2026')
  await pick(form.getByRole('combobox', { name: 'Avoimet tehtävät: 2' }), 'Jätetään tekemättä')
  await pick(form.getByRole('combobox', { name: 'Tulevat kokoukset: 1' }), 'Perutaan')
  await pick(seats, 'Päätetään')
  expect(await violations(page, 'suspension dialog')).toEqual([])
  await go.click()
  await expect(page.getByText(`Yhteistyö keskeytettiin: ${body}.`)).toBeVisible()

  await expect(page.getByRole('article')).toContainText('Keskeytetty')
  // Another body's task that only links to this one stays open.
  await expect(part('Tehtävät').getByRole('listitem')).toHaveCount(1)
  await expect(part('Paikat')).toContainText('Tänä päivänä ei ole paikkoja.')
  const history = part('Tilan historia')
  for (const told of ['Kokeilu', 'Arkiston hoito', 'Verkkosivun alasajo', 'marraskuussa 2026'])
    await expect(history).toContainText(told)
  await expect(part('Kokouksissa')).toContainText('Peruttu')

  await goToAddress(page, '/')
  const due = page.getByRole('region', { name: 'Antamatta olevat raportit' })
  await expect(due.getByRole('link', { name: body })).toContainText(
    'Verkkosivun alasajo, ma 30.11.',
  )

  await goToAddress(page, '/cooperation/suspended')
  const card = page.getByRole('article', { name: body })
  await expect(card).toContainText('Yhteistyö: Keskeytetty')
  await expect(card).toContainText('Kokeilu')
  await expect(card.getByRole('checkbox', { name: 'Verkkosivun alasajo' })).not.toBeChecked()
  await card.getByRole('button', { name: 'Tee tehtävä: Verkkosivun alasajo' }).click()
  await expect(card.getByRole('link', { name: 'Avaa tehtävä' })).toBeVisible()
  expect(await violations(page, 'suspended')).toEqual([])

  // The task, then the suspension with everything that went with it.
  await page.keyboard.press('Control+z')
  await expect(card.getByRole('link', { name: 'Avaa tehtävä' })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(card).toBeHidden()
  await openBody(page, body)
  await expect(page.getByRole('article')).toContainText('Voimassa')
  await expect(part('Tehtävät').getByRole('listitem')).toHaveCount(3)
  await expect(part('Paikat')).toContainText('Asiantuntija')
  await expect(part('Kokouksissa')).not.toContainText('Peruttu')
})

test('a suspension before a period that has begun since is refused in its field', async () => {
  await openBody(page, 'Euregio Karelia')
  await page.getByRole('button', { name: 'Keskeytä yhteistyö…' }).click()
  const form = page.getByRole('dialog').getByRole('form')
  await form.getByRole('textbox', { name: 'Syy' }).fill('Kokeilu')
  const from = form.getByRole('textbox', { name: 'Alkaa' })
  await from.fill('1.1.2023')
  await form.getByRole('button', { name: 'Keskeytä', exact: true }).click()
  await expectRefusedIn(
    from,
    'on jo alkanut tämän päivän jälkeen \\(20\\.12\\.2023–\\)',
    '1.1.2023',
  )
})

/** The question that saving asks: nothing is written without a reason. */
async function expectAsked(names: string, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Yhteistyö on keskeytetty' })
  await expect(dialog).toContainText(names)
  await dialog.getByRole('button', { name: 'Jatka silti' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Syy' })).toHaveAccessibleDescription(
    /Kirjoita syy/,
  )
  await dialog.getByRole('textbox', { name: 'Syy' }).fill(reason)
  await dialog.getByRole('button', { name: 'Jatka silti' }).click()
}

test('inviting or linking what is suspended asks for a reason, which the log keeps, and without one nothing is written', async () => {
  test.slow()
  const matter = await newForm(page, '/meetings/matter/new', 'Asia')
  await matter.getByLabel('Otsikko (suomi)').fill('Yhteydenotto')
  await choose(matter.getByRole('combobox', { name: 'Liittyy' }), 'Euregio Karelia')
  await save(matter)
  const dialog = page.getByRole('dialog', { name: 'Yhteistyö on keskeytetty' })
  await expect(dialog).toContainText('Euregio Karelia')
  await dialog.getByRole('button', { name: 'Peruuta' }).click()
  await expect(matter.getByLabel('Otsikko (suomi)')).toHaveValue('Yhteydenotto')
  await save(matter)
  await expectAsked('Euregio Karelia', 'Arkistoaineiston palautus')
  await expect(matter).toBeHidden()
  await openRow(page, '/meetings/matter', 'Yhteydenotto')
  await expect(part('Historia')).toContainText('Syy: Arkistoaineiston palautus')

  // Called to a meeting: a person of a suspended partner.
  await openRow(page, '/meetings/meeting', meetingTitle)
  await page.keyboard.press('e')
  const meeting = page.getByRole('complementary').getByRole('form')
  await choose(meeting.getByRole('combobox', { name: 'Lisää kutsuttava' }), 'Arkangelissa')
  await save(meeting)
  await expectAsked(partner, 'Kutsu tiedonvaihtoon')
  await expect(part('Historia')).toContainText('Syy: Kutsu tiedonvaihtoon')

  const asked: [string, string, (form: Locator) => Promise<void>][] = [
    [
      '/funding/project/new',
      'Hanke',
      async (form) => {
        await form.getByLabel('Nimi (suomi)').fill('Yhteishanke')
        await form.getByRole('button', { name: 'Lisää kumppani' }).click()
        const rows = form.getByRole('group', { name: 'Kumppanit' })
        await choose(rows.getByRole('combobox', { name: 'Organisaatio' }), 'Murmanskin alue')
      },
    ],
    [
      '/cooperation/membership/new',
      'Jäsenyys',
      async (form) => {
        await choose(form.getByRole('combobox', { name: 'Toimielin' }), 'NSPA')
        await choose(form.getByRole('combobox', { name: 'Jäsen', exact: true }), 'Murmanskin alue')
      },
    ],
    [
      '/cooperation/agreement/new',
      'Sopimus',
      async (form) => {
        await form.getByLabel('Nimi (suomi)').fill('Yhteinen sopimus')
        await choose(form.getByRole('combobox', { name: 'Osapuolet' }), 'Murmanskin alue')
        await page.keyboard.press('Escape')
      },
    ],
    [
      '/tasks/task/new',
      'Tehtävä',
      async (form) => {
        await form.getByLabel('Otsikko').fill('Soitetaan')
        await choose(form.getByRole('combobox', { name: 'Vastuuhenkilö' }), 'Arkangelissa')
      },
    ],
  ]
  for (const [path, name, fill] of asked) {
    const form = await newForm(page, path, name)
    await fill(form)
    await save(form)
    await expectAsked(path.includes('task') ? partner : 'Murmanskin alue', 'Selvitetään')
    await expect(form).toBeHidden()
  }
  // What ended long ago is history and is written down without asking.
  const past = await newForm(page, '/cooperation/membership/new', 'Jäsenyys')
  await choose(past.getByRole('combobox', { name: 'Toimielin' }), 'Euregio Karelia')
  await choose(past.getByRole('combobox', { name: 'Jäsen', exact: true }), 'Murmanskin alue')
  await past.getByRole('textbox', { name: 'Päättyy', exact: true }).fill('31.12.2010')
  await save(past)
  await expect(past).toBeHidden()
})
