import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, choose, chooseEnglishDark, goToAddress, openWorkspace, pick } from './desk'
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

test('of a programme and a goal: end before start, and words that contradict the days', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  const day = (form: Locator, name: string) => form.getByRole('textbox', { name, exact: true })
  const programme = await newForm(page, '/funding/programme/new', 'Ohjelma')
  await programme.getByLabel('Nimi (suomi)').first().fill('Koeohjelma')
  await day(programme, 'Alkaa').fill('1.1.2027')
  await day(programme, 'Päättyy').fill('31.12.2026')
  await save(programme)
  const before = 'Päättyminen on ennen alkua\\.'
  await expectRefusedIn(day(programme, 'Päättyy'), before, '31.12.2026')

  for (const [path, name] of [
    ['/goals/goal/new', 'Tavoite tai tehtävä'],
    ['/funding/project/new', 'Hanke'],
  ] as const) {
    const form = await newForm(page, path, name)
    await form.getByLabel('Nimi (suomi)').fill('Koe')
    await day(form, 'Alkaa').fill('1.12.2020')
    await pick(form.getByRole('combobox', { name: 'Tarkkuus', exact: true }), 'Kuukausi')
    await day(form, 'Päättyy').fill('30.9.2022')
    await pick(form.getByRole('combobox', { name: 'Päättymisen tarkkuus' }), 'Kuukausi')
    const words = form.getByRole('textbox', { name: 'Alkaminen lähteen sanoin' })
    await words.fill('12/2020 – 09/2021')
    await save(form)
    await expectRefusedIn(words, 'sanoissa on toinen aika\\.', '12/2020 – 09/2021')
    await day(form, 'Päättyy').fill('30.9.2021')
    await save(form)
    await expect(form).toBeHidden()
  }
  expect(errors).toEqual([])
})

const routes = {
  programme: '/funding/programme',
  call: '/funding/call',
  project: '/funding/project',
  goal: '/goals/goal',
  strategy: '/goals/strategy',
} as const

/** The starter workspace with everything filled in that a call, a programme and a project can hold. */
function writeFull(path: string): Record<keyof typeof routes, string> {
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
  const kinds = Object.keys(routes) as (keyof typeof routes)[]
  return Object.fromEntries(kinds.map((kind) => [kind, first(kind)])) as ReturnType<
    typeof writeFull
  >
}

/** Every table, form and page of the area, each when it is there to be judged. */
async function lookAt(
  { page }: RunningApp,
  ids: Record<keyof typeof routes, string>,
): Promise<string[]> {
  const found: string[] = []
  const judge = async (path: string, role: 'grid' | 'form' | 'article') => {
    await goToAddress(page, path)
    await expect(page.getByRole(role)).toBeVisible()
    found.push(...(await violations(page, path)))
  }
  for (const [kind, route] of Object.entries(routes)) {
    const id = ids[kind as keyof typeof routes]
    await judge(route, 'grid')
    await judge(`${route}/new`, 'form')
    await judge(`${route}/${id}`, 'form')
    await judge(`/record/${kind}/${id}`, 'article')
  }
  return found
}

for (const look of ['Finnish and light', 'English and dark'] as const) {
  test(`full tables, forms and pages break no rule of WCAG 2.2 AA, ${look}`, async ({
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
