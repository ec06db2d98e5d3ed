import { describe, expect, it } from 'vitest'
import { visibleBounds } from '../../../src/main/bounds'

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1920, height: 1080 },
]
const size = { width: 1200, height: 800 }

describe('visibleBounds', () => {
  it('keeps a place that is on a screen, also the second one', () => {
    expect(visibleBounds({ x: 2000, y: 40, ...size }, screens)).not.toBeNull()
    expect(visibleBounds({ x: -900, y: 0, ...size }, screens)).not.toBeNull()
  })

  it('gives up a place on a screen that is gone, or whose title bar cannot be reached', () => {
    expect(visibleBounds({ x: 2000, y: 40, ...size }, screens.slice(0, 1))).toBeNull()
    expect(visibleBounds({ x: -1100, y: 0, ...size }, screens)).toBeNull()
    expect(visibleBounds({ x: 0, y: -40, ...size }, screens)).toBeNull()
    expect(visibleBounds({ x: 0, y: 1000, ...size }, screens)).toBeNull()
    expect(visibleBounds(null, screens)).toBeNull()
  })
})
