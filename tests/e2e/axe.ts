import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** A part of the page that breaks a rule, as axe tells it; only what is read here. */
interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly message: string }[]
}

/** The violations of WCAG 2.2 AA in a part of the page, or in all of it, as short lines. */
export async function violations(page: Page, name: string, part = 'html'): Promise<string[]> {
  // Colours are judged without anything fading in.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(atRest)
  // The page keeps axe until it is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(judge, part)
  return found.map(
    ({ id, nodes }) =>
      `${name}: ${id}: ${nodes.map(({ html, message }) => `${html} (${message})`).join(' | ')}`,
  )
}

/** Runs in the page, which has no frames. What passes is only counted: to describe it takes longer than to judge. */
async function judge(part: string): Promise<Violation[]> {
  const { axe: judging } = window as unknown as { axe: typeof axe }
  const { violations: found } = await judging.run(part, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  })
  return found.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map((node) => ({
      html: node.html.slice(0, 120),
      message: node.any[0]?.message ?? '',
    })),
  }))
}

/** Waits, a second at most, for what is fading in to have come. */
async function atRest(): Promise<void> {
  const fading = document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
  const second = new Promise((done) => setTimeout(done, 1000))
  await Promise.race([Promise.allSettled(fading.map(({ finished }) => finished)), second])
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}
