import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { answerOpenDialog, type RunningApp } from '../e2e/app'
import { textsIn } from '../../src/shared/texts/texts'

export const t = textsIn('fi')

/** Goes through the first start in Finnish with the starter workspace, until Today has its table. */
export async function beginWithStarter(page: Page): Promise<void> {
  await page.getByLabel(t('shell.start.name')).fill('Keksitty Mittaaja')
  await page.getByRole('button', { name: t('shell.start.go') }).click()
  await page.locator('[data-ready]').waitFor()
}

/** Takes a workspace into use as a person does: by the menu, from a file. */
export async function openWorkspace({ app, page }: RunningApp, text: string, path: string) {
  writeFileSync(path, text)
  await answerOpenDialog(app, [path])
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('openWorkspace')?.click()
  })
  const [told = ''] = t('shell.settings.opened', { count: 2 }).split(':')
  await page.getByRole('button', { name: t('shell.settings.take') }).click()
  await page.getByText(told).waitFor({ timeout: 120_000 })
}

export async function openBuilder(page: Page, meetingId: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = path
  }, `/meetings/agenda/${meetingId}`)
  await page.getByRole('list', { name: t('agenda.builder.list'), exact: true }).waitFor()
}

/** Milliseconds from a click until what it brings is painted; `brings` is a CSS selector. */
export function timeClick(button: Locator, brings: string): Promise<number> {
  return button.evaluate(
    (element, selector) =>
      new Promise<number>((resolve, reject) => {
        const isThere = () => document.querySelector(selector) !== null
        if (isThere()) throw new Error(`${selector} is there before the click`)
        const start = performance.now()
        const observer = new MutationObserver(() => {
          if (!isThere()) return
          observer.disconnect()
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(performance.now() - start)
            })
          })
        })
        observer.observe(document, { childList: true, subtree: true })
        setTimeout(() => {
          reject(new Error(`${selector} did not come`))
        }, 20_000)
        if (element instanceof HTMLElement) element.click()
      }),
    brings,
  )
}
