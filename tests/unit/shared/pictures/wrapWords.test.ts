import { expect, it } from 'vitest'
import { textWidth, wrapWords } from '@shared/pictures/wrapWords'

const room = { width: 180, size: 13, lines: 3 }

it('wraps between words', () => {
  expect(wrapWords('Kainuun kansainvälisten toimijoiden verkosto', room)).toEqual([
    'Kainuun kansainvälisten',
    'toimijoiden verkosto',
  ])
})

it('divides a word longer than a line as Finnish does', () => {
  const lines = wrapWords('Kansainvälistymisyhteistyötoimikunta', room)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines[0]).toMatch(/-$/)
  expect(lines.join('').replaceAll('-', '')).toBe('Kansainvälistymisyhteistyötoimikunta')
  for (const line of lines) expect(textWidth(line, room.size)).toBeLessThanOrEqual(room.width)
})

it('ends what has no room in an ellipsis', () => {
  const lines = wrapWords('sana '.repeat(60), room)
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/…$/)
})

it('keeps an empty name empty and divides even what has no syllables', () => {
  expect(wrapWords('', room)).toEqual([''])
  for (const line of wrapWords('x'.repeat(200), { ...room, lines: 50 }))
    expect(textWidth(line, room.size)).toBeLessThanOrEqual(room.width)
})
