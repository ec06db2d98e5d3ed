import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, choose, chooseEnglishDark, goToAddress, openWorkspace } from './desk'
import { expectRefusedIn, newForm, save } from './forms'
import { readWorkspace, starterPath, writeChanged } from './workspaces'

test('a call that closes before it opens, and a step after closing, are refused in their fields', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  const form = await newForm(page, '/funding/call/new', 'Haku')
  await form.getByLabel('Otsikko').fill('Kevään haku')
  await choose(form.getByRole('combobox', { name: 'Ohjelma' }), 'Interreg Aurora')
  const day = (name: string) => form.getByRole('textbox', { name, exact: true })
  await day('Haku avautuu').fill('16.3.2027')
  await form.getByRole('textbox', { name: 'Haku avautuu: Kellonaika' }).fill('9')
  await day('Haku sulkeutuu').fill('15.3.2027')
  await form.getByRole('textbox', { name: 'Haku sulkeutuu: Kellonaika' }).fill('12')
  await day('Ennakkokommentointi alkaa').fill('2.2.2027')
  await day('Ennakkokommentointi päättyy').fill('1.2.2027')
  await form.getByRole('button', { name: 'Lisää vaihe' }).click()
  const days = form.getByLabel('Ennen sulkeutumista')
  await days.fill('-1')
  await save(form)
  const before = 'Päättyminen on ennen alkua\\.'
  await expectRefusedIn(days, 'Arvon on oltava vähintään 0\\.', '-1')
  await days.fill('10')
  await save(form)
  await expectRefusedIn(day('Haku sulkeutuu'), before, '15.3.2027')
  await expectRefusedIn(day('Ennakkokommentointi päättyy'), before, '1.2.2027')
  expect(errors).toEqual([])
})

test('of a project: end before start, an early extension, its own deputy, shares above the total', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  const form = await newForm(page, '/funding/project/new', 'Hanke')
  await form.getByLabel('Nimi (suomi)').fill('Arktinen koehanke')
  await choose(form.getByRole('combobox', { name: 'Omistaja' }), 'Sukuvaara')
  const deputy = form.getByRole('combobox', { name: 'Sijainen' })
  await choose(deputy, 'Sukuvaara')
  const from = form.getByRole('textbox', { name: 'Alkaa', exact: true })
  const until = form.getByRole('textbox', { name: 'Päättyy', exact: true })
  await from.fill('1.3.2022')
  await until.fill('28.2.2022')
  await form.getByRole('button', { name: 'Lisää jatkoaika' }).click()
  const extended = form.getByRole('textbox', { name: 'Jatkettu päivään' })
  await extended.fill('27.2.2022')
  const budget = form.getByRole('group', { name: 'Budjetti' })
  const total = budget.getByLabel('Kokonaisbudjetti')
  await total.fill('1000')
  await budget.getByLabel('EU-rahoitus').fill('600')
  await budget.getByLabel('Omarahoitus').fill('400,01')
  await save(form)
  await expectRefusedIn(until, 'Päättyminen on ennen alkua\\.', '28.2.2022')
  await expectRefusedIn(extended, 'Jatkoaika päättyy ennen alkuperäistä', '27.2.2022')
  await expectRefusedIn(deputy, 'Sijainen ei voi olla sama henkilö\\.', /Sukuvaara/)
  await expectRefusedIn(total, 'Osuudet ovat yhteensä suuremmat', /1.000,00/)
  await budget.getByLabel('Omarahoitus').fill('400')
  await form.getByRole('button', { name: 'Lisää kumppani' }).click()
  await form.getByLabel('Osuus').fill('1000,01')
  await save(form)
  const partners = form.getByRole('group', { name: 'Kumppanit' })
  await expect(partners.getByText(/^Kumppanien osuudet ovat yhteensä suuremmat/)).toBeVisible()
  expect(errors).toEqual([])
})

/** The starter workspace with everything filled in that a call, a programme and a project can hold. */
function writeFull(path: string): Record<'programme' | 'call' | 'project', string> {
  const { records } = readWorkspace(starterPath)
  const first = (kind: string) => records[kind]?.at(-1)?.id ?? ''
  const [person, organisation] = [first('person'), first('organisation')]
  writeChanged(starterPath, path, (changed) => {
    Object.assign(changed['programme']?.at(-1) ?? {}, {
      funding: [{ source: 'eu', label: 'EAKR', amount: 100_000 }],
      priorities: [{ code: 'TL1', name: { fi: 'Kasvu' }, objectives: ['Osaaminen', 'Yritykset'] }],
    })
    Object.assign(changed['call']?.at(-1) ?? {}, {
      plan: [{ kind: 'goNoGo', daysBefore: 45, assigneeId: person }],
    })
    Object.assign(changed['project']?.at(-1) ?? {}, {
      budget: { total: 49_716_600, eu: 44_744_800 },
      partners: [{ organisationId: organisation, country: 'FI', share: 100 }],
      goals: ['Kunnat mukaan', 'Tietoa ekosysteemille'],
      extensions: [{ until: '2023-01-31', decidedOn: '2022-01-10' }],
      reports: [{ kind: 'finalReport', due: '2026-10-31' }],
      duties: [{ kind: 'archive', due: '2026-12-31' }],
      retentionUntil: '2034-12-31',
    })
  })
  return { programme: first('programme'), call: first('call'), project: first('project') }
}

async function show(page: Page, path: string) {
  await goToAddress(page, path)
  const isList = path.split('/').length < 4
  await expect(page.getByRole(isList ? 'grid' : 'form')).toBeVisible()
}

async function lookAt({ page }: RunningApp, ids: Record<string, string>): Promise<string[]> {
  const found: string[] = []
  for (const [kind, id] of Object.entries(ids)) {
    for (const path of [`/funding/${kind}`, `/funding/${kind}/new`, `/funding/${kind}/${id}`]) {
      await show(page, path)
      found.push(...(await violations(page, path)))
    }
  }
  return found
}

for (const look of ['Finnish and light', 'English and dark'] as const) {
  test(`full tables and forms break no rule of WCAG 2.2 AA, ${look}`, async ({
    launch,
    folder,
  }) => {
    test.slow()
    const desk = await launch()
    const { page, errors } = desk
    await begin(page)
    const path = join(folder, 'full.json')
    const ids = writeFull(path)
    await openWorkspace(desk, path)
    if (look === 'English and dark') await chooseEnglishDark(page)
    expect(await lookAt(desk, ids)).toEqual([])
    expect(errors).toEqual([])
  })
}
