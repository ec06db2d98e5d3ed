import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The violations of WCAG 2.2 AA, as short lines. */
export async function violations(page: Page, name: string): Promise<string[]> {
  // Colours are judged without anything fading in.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.map(
    ({ id, nodes }) =>
      `${name}: ${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} (${node.any[0]?.message ?? ''})`).join(' | ')}`,
  )
}
