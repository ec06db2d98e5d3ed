import type { Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import { homes, routes } from '../../src/renderer/app/routes'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, goToAddress } from './desk'

/** The screens that are no table of one kind of record. */
const views = [
  '/',
  '/meetings/meeting/new',
  '/meetings/hold/',
  '/meetings/year',
  '/tasks/board',
  '/tasks/calendar',
  '/tasks/workload',
  '/responsibilities/timeline',
  '/responsibilities/handover',
  '/cooperation',
  '/cooperation/timeline',
  '/cooperation/suspended',
  '/funding/budgets',
  '/goals/coverage',
  '/people/network',
  '/settings',
]

/** The table of every kind of record that has one. */
const lists = Object.entries(homes).flatMap(([kind, home]) =>
  home === null ? [] : [`${routes[home]}/${kind}`],
)

/** Every table with the form of a new record beside it; a new meeting is a screen of its own. */
const forms = lists.map((list) => `${list}/new`).filter((address) => !views.includes(address))

async function show(page: Page, path: string) {
  await goToAddress(page, path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // A grid comes when its records were read; an empty register says so instead.
  // A timeline or a map has no buttons, and is a table, a picture or a sentence.
  const shown = page.getByRole('main').locator('button, table, svg[role], p')
  await expect(shown.filter({ visible: true }).first()).toBeVisible()
  if (path.endsWith('/new')) await expect(page.getByRole('form')).toBeVisible()
}

/** `part`: what is judged of each; all of it unless told. */
async function judged(page: Page, addresses: readonly string[], part?: string): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    await show(page, address)
    found.push(...(await violations(page, address, part)))
  }
  return found
}

for (const look of ['Finnish and light', 'English and dark'] as const) {
  // What says that there is nothing is the same component everywhere: one look of it is enough.
  const origins =
    look === 'Finnish and light' ? (['starter', 'empty'] as const) : (['starter'] as const)
  for (const origin of origins) {
    test(`no screen breaks WCAG 2.2 AA, ${origin} workspace, ${look}`, async ({ launch }) => {
      test.slow()
      const desk = await launch()
      const found = await violations(desk.page, 'first start')
      await begin(desk.page, origin)
      if (look === 'English and dark') await chooseEnglishDark(desk.page)
      found.push(...(await judged(desk.page, [...views, ...lists])))
      expect(found).toEqual([])
      expect(desk.errors).toEqual([])
    })
  }

  test(`no form breaks WCAG 2.2 AA, ${look}`, async ({ launch }) => {
    test.slow()
    const { page, errors } = await launch()
    await begin(page)
    if (look === 'English and dark') await chooseEnglishDark(page)
    // The table beside is judged by itself.
    expect(await judged(page, forms, 'main aside')).toEqual([])
    expect(errors).toEqual([])
  })

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
  for (const address of [...views, ...lists, ...forms]) {
    await show(page, address)
    // Once what slides in has come to rest.
    await expect.poll(() => page.evaluate(scrollsSideways), { message: address }).toBe(false)
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
