import { describe, expect, it } from 'vitest'
import { pictureToSave, pngBytes } from '@shared/ipc/pictures'

const svg = (inside: string) => ({
  format: 'svg' as const,
  suggestedName: 'Kartta',
  content: `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${inside}</svg>`,
})
const accepts = (inside: string) => pictureToSave.safeParse(svg(inside)).success

describe('an SVG to save', () => {
  it('may hold shapes, patterns of its own and any words', () => {
    expect(accepts('<title>Kartta</title><rect fill="url(#p)"/>')).toBe(true)
    expect(accepts('<text>href= &lt;script&gt; url(https://x) src= </text>')).toBe(true)
  })

  it.each([
    '<script>1</script>',
    '<foreignObject/>',
    '<image width="1"/>',
    '<a><text>x</text></a>',
    '<use href="other.svg#x"/>',
    '<rect fill="url(https://example.org/x)"/>',
  ])('may not hold %s', (inside) => {
    expect(accepts(inside)).toBe(false)
  })

  it('is SVG and nothing before it', () => {
    expect(pictureToSave.safeParse({ ...svg(''), content: '<html/>' }).success).toBe(false)
    const typed = `<!DOCTYPE svg>${svg('').content}`
    expect(pictureToSave.safeParse({ ...svg(''), content: typed }).success).toBe(false)
  })
})

it('a PNG is known by its first bytes', () => {
  const png = new Uint8Array(100)
  expect(pngBytes.safeParse(png).success).toBe(false)
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect(pngBytes.safeParse(png).success).toBe(true)
  expect(pngBytes.safeParse(png.slice(0, 20)).success).toBe(false)
})
