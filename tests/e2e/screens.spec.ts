import type { Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import { expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, goToAddress } from './desk'

/** Every screen by its address, and what must be seen before it is judged. */
const screens = {
  Today: '/',
  meetings: '/meetings',
  matters: '/meetings/matter',
  'new matter': '/meetings/matter/new',
  'meeting series': '/meetings/series',
  'meeting templates': '/meetings/template',
  'new meeting': '/meetings/meeting/new',
  tasks: '/tasks',
  'new task': '/tasks/task/new',
  'task board': '/tasks/board',
  responsibilities: '/responsibilities',
  areas: '/responsibilities/area',
  'new area': '/responsibilities/area/new',
  'responsibilities over time': '/responsibilities/timeline',
  handover: '/responsibilities/handover',
  'new responsibility': '/responsibilities/responsibility/new',
  'cooperation map': '/cooperation',
  bodies: '/cooperation/body',
  timeline: '/cooperation/timeline',
  budgets: '/funding/budgets',
  'new body': '/cooperation/body/new',
  memberships: '/cooperation/membership',
  'new membership': '/cooperation/membership/new',
  agreements: '/cooperation/agreement',
  'new agreement': '/cooperation/agreement/new',
  relations: '/cooperation/relation',
  'new relation': '/cooperation/relation/new',
  regions: '/people/region',
  'new region': '/people/region/new',
  seats: '/responsibilities/seat',
  'new seat': '/responsibilities/seat/new',
  suspended: '/cooperation/suspended',
  statuses: '/cooperation/status',
  programmes: '/funding/programme',
  calls: '/funding/call',
  projects: '/funding/project',
  'new call': '/funding/call/new',
  'new project': '/funding/project/new',
  'new programme': '/funding/programme/new',
  'duties and goals': '/goals',
  'new goal': '/goals/goal/new',
  strategies: '/goals/strategy',
  'new strategy': '/goals/strategy/new',
  coverage: '/goals/coverage',
  statements: '/follow-up/statement',
  'new statement': '/follow-up/statement/new',
  nominations: '/follow-up/nomination',
  signals: '/follow-up/signal',
  events: '/follow-up/event',
  people: '/people',
  'new person': '/people/person/new',
  organisations: '/people/organisation',
  'new organisation': '/people/organisation/new',
  absences: '/people/cover',
  'new absence': '/people/cover/new',
  network: '/people/network',
  settings: '/settings',
} as const

async function show(page: Page, path: string) {
  await goToAddress(page, path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // A grid comes when its records were read; an empty register says so instead.
  // A timeline or a map has no buttons, and is a table, a picture or a sentence.
  const shown = page.getByRole('main').locator('button, table, svg[role], p')
  await expect(shown.filter({ visible: true }).first()).toBeVisible()
}

async function everyScreen({ page }: RunningApp): Promise<string[]> {
  const found: string[] = []
  for (const [name, path] of Object.entries(screens)) {
    await show(page, path)
    found.push(...(await violations(page, name)))
  }
  return found
}

for (const look of ['Finnish and light', 'English and dark'] as const) {
  for (const origin of ['starter', 'empty'] as const) {
    test(`no screen breaks WCAG 2.2 AA, ${origin} workspace, ${look}`, async ({ launch }) => {
      test.slow()
      const desk = await launch()
      const found = await violations(desk.page, 'first start')
      await begin(desk.page, origin)
      if (look === 'English and dark') await chooseEnglishDark(desk.page)
      found.push(...(await everyScreen(desk)))
      expect(found).toEqual([])
      expect(desk.errors).toEqual([])
    })
  }

  test(`the builder breaks no rule of WCAG 2.2 AA, ${look}`, async ({ launch }) => {
    test.slow()
    const { page, errors } = await launch()
    await begin(page)
    if (look === 'English and dark') await chooseEnglishDark(page)
    const isFinnish = look === 'Finnish and light'
    await show(page, '/')
    await page
      .getByRole('button', { name: isFinnish ? 'Valmistele esityslista' : 'Prepare the agenda' })
      .click()
    const side = page.getByRole('complementary')
    await expect(side.getByRole('listitem').first()).toBeVisible()
    const found = await violations(page, 'builder with proposals')
    await side.getByRole('button', { name: isFinnish ? 'Hyväksy kaikki' : 'Accept all' }).click()
    const first = isFinnish ? /^Näytä tiedot: / : /^Show details: /
    await page.getByRole('button', { name: first }).nth(2).click()
    await expect(
      page.getByRole('group', { name: isFinnish ? /^Kohdan tiedot/ : /^Details/ }),
    ).toBeVisible()
    found.push(...(await violations(page, 'unfolded item')))
    await page.getByRole('tab', { name: isFinnish ? 'Esikatselu' : 'Preview' }).click()
    await expect(side.getByRole('region')).toBeVisible()
    found.push(...(await violations(page, 'builder with preview')))
    await page.getByRole('button', { name: isFinnish ? 'Vie' : 'Export', exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
    found.push(...(await violations(page, 'export dialog')))
    expect(await page.getByRole('dialog').getByRole('radiogroup').evaluate(cutOff)).toEqual([])
    expect(found).toEqual([])
    expect(errors).toEqual([])
  })
}

test('at 200 % no screen scrolls sideways as a whole', async ({ launch }) => {
  test.slow()
  const { app, page } = await launch()
  await begin(page)
  const window = await app.browserWindow(page)
  await window.evaluate((browserWindow: BrowserWindow) => {
    browserWindow.webContents.setZoomFactor(2)
  })
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2)
  for (const [name, path] of Object.entries(screens)) {
    await show(page, path)
    // Once what slides in has come to rest.
    await expect.poll(() => page.evaluate(scrollsSideways), { message: name }).toBe(false)
  }
})

/** The names of choices that go past the edge of their control. */
function cutOff(control: Element): string[] {
  const edge = control.getBoundingClientRect().right
  return [...control.querySelectorAll('label')]
    .filter((label) => label.getBoundingClientRect().right > edge + 1)
    .map((label) => label.textContent)
}

function scrollsSideways(): boolean {
  return [document.documentElement, document.querySelector('main')].some((area) => {
    if (!area) return true
    area.scrollLeft = 1000
    return area.scrollLeft > 1
  })
}
