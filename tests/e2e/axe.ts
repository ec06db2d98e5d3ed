import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The violations of WCAG 2.2 AA in a part of the page, or in all of it, as short lines. */
export async function violations(page: Page, name: string, part = 'html'): Promise<string[]> {
  // Colours are judged without anything fading in.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(atRest)
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.map(
    ({ id, nodes }) =>
      `${name}: ${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} (${node.any[0]?.message ?? ''})`).join(' | ')}`,
  )
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
