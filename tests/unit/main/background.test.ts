import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the window starts in the colours of the page, light and dark', () => {
  const tokens = readFileSync('src/renderer/ui/theme/tokens.css', 'utf8')
  const [light, dark] = [...tokens.matchAll(/--kv-page:\s*([^;]+);/g)].map((match) => match[1])
  const window = readFileSync('src/main/window.ts', 'utf8')
  expect(window).toContain(`const background = { light: '${light}', dark: '${dark}' }`)
})
