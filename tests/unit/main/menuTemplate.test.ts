import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuCommands, windowLanguages } from '@shared/ipc/commands'
import { textsIn } from '@shared/texts/texts'
import { menuTemplate } from '../../../src/main/menuTemplate'

const platforms = ['win32', 'linux', 'darwin'] as const
const cases = windowLanguages.flatMap((language) =>
  platforms.map((platform) => [language, platform] as const),
)

function itemsOf(
  language: (typeof windowLanguages)[number],
  platform: NodeJS.Platform,
  run = (_command: string) => {},
): MenuItemConstructorOptions[] {
  const template = menuTemplate(textsIn(language), { platform, development: true, run })
  return template.flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []))
}

describe.each(cases)('the native menu, %s on %s', (language, platform) => {
  it('leaves every AltGr letter alone and uses a shortcut once', () => {
    const shortcuts = itemsOf(language, platform).flatMap((item) => item.accelerator ?? [])
    expect(shortcuts.length).toBeGreaterThan(10)
    expect(shortcuts.filter((shortcut) => /alt|option/i.test(shortcut))).toEqual([])
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('holds every command once, with a text', () => {
    const items = itemsOf(language, platform)
    const ids = items.flatMap((item) => item.id ?? [])
    expect(ids.toSorted()).toEqual(menuCommands.toSorted())
    for (const item of items) {
      if (item.type !== 'separator') expect(item.label).toMatch(/^\p{Lu}[^.]*…?$/u)
    }
  })
})

describe('a command of the menu', () => {
  it('is run when it is chosen', () => {
    const run: string[] = []
    const items = itemsOf('fi', 'linux', (command) => run.push(command))
    // The template gives a click without arguments; the menu calls it with its own.
    for (const item of items) if (item.id) (item.click as (() => void) | undefined)?.()
    expect(run.toSorted()).toEqual(menuCommands.toSorted())
  })
})
