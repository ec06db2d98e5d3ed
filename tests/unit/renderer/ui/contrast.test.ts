import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/renderer/ui/theme/tokens.css', 'utf8')

/** The colours of one theme, read from the rule whose selector ends with the theme's name. */
function colours(scheme: 'light' | 'dark'): Map<string, string> {
  const start = css.indexOf(`[data-mantine-color-scheme='${scheme}'] {`)
  const block = css.slice(start, css.indexOf('}', start))
  const found = block.matchAll(/--kv-([\w-]+):\s*(#[0-9a-f]{6});/g)
  return new Map([...found].map(([, name = '', value = '']) => [name, value]))
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['page', 'surface', 'sunken', 'hover', 'selected']
const words = ['text', 'text-soft', 'accent', 'info', 'done', 'attention', 'danger']
const textPairs = [
  ...grounds.flatMap((ground) => words.map((word) => [word, ground] as const)),
  ...['accent', 'info', 'done', 'attention', 'danger'].flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    ['text', `${tone}-soft`] as const,
  ]),
  ['on-fill', 'accent-fill'],
  ['on-fill', 'accent-fill-hover'],
  ['on-fill', 'danger-fill'],
  ['on-fill', 'danger-fill-hover'],
] as const
const controlPairs = [
  ...grounds.flatMap((ground) => [['border', ground] as const, ['focus', ground] as const]),
  ['accent-fill', 'surface'],
  ['danger-fill', 'surface'],
] as const

describe.each(['light', 'dark'] as const)('%s theme', (scheme) => {
  const palette = colours(scheme)
  const of = (name: string) => palette.get(name) ?? expect.fail(`no colour ${name}`)

  it('has every colour the other theme has', () => {
    const other = colours(scheme === 'light' ? 'dark' : 'light')
    expect([...palette.keys()]).toEqual([...other.keys()])
  })

  it.each(textPairs)('%s on %s is readable (4.5:1)', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(controlPairs)('%s on %s can be seen (3:1)', (line, ground) => {
    expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(3)
  })
})
