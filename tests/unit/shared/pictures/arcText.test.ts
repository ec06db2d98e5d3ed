import { expect, test } from 'vitest'
import { arcText } from '@shared/pictures/arcText'
import { pointAt, turn } from '@shared/pictures/yearClock'

const size = 12
const numbers = (list: string) => list.split(' ').map(Number)
const lettersOf = (text: string, middle: number) => {
  const { x, y, rotate } = arcText(text, middle, 200, size)
  return { x: numbers(x), y: numbers(y), rotate: numbers(rotate) }
}

test('a place for every letter, around the angle and near the circle', () => {
  const { x, y, rotate } = lettersOf('tammikuu', turn / 24)
  expect([x.length, y.length, rotate.length]).toEqual([8, 8, 8])
  for (const [at, one] of x.entries())
    expect(Math.hypot(one - pointAt(0, 0).x, (y[at] ?? 0) - pointAt(0, 0).y)).toBeCloseTo(
      200 - size * 0.35,
      0,
    )
  expect(rotate.slice(0, 4).every((degrees) => degrees < 15)).toBe(true)
  expect(rotate.slice(4).every((degrees) => degrees > 15)).toBe(true)
})

test('read from left to right all around, and never upside down', () => {
  for (let month = 0; month < 12; month += 1) {
    const angle = ((month + 0.5) / 12) * turn
    const { x, rotate } = lettersOf('kuukausi', angle)
    expect(x.at(-1)).toBeGreaterThan(x[0] ?? Number.NaN)
    for (const degrees of rotate) expect(Math.cos((degrees / 360) * turn)).toBeGreaterThan(0)
  }
})
