import { expect, test } from 'vitest'
import type { Entry } from '@renderer/app/palette/entry'
import { cut, matching, readTyped } from '@renderer/app/palette/typed'
import { TaskIcon } from '@renderer/ui/icons'

function entry(title: string, side?: string): Entry {
  const line = {
    id: title,
    group: 'commands',
    icon: TaskIcon,
    title,
    run: () => undefined,
  } as const
  return side ? { ...line, side } : line
}

const entries = [entry('Uusi tehtävä'), entry('Uusi kokous'), entry('Aikajana', 'Yhteistyö')]
const found = (query: string) => matching(entries, query).map(({ title }) => title)

test('a line is found by parts of its words in any order, whatever the case and accents', () => {
  expect(found('TEHTAVA uusi')).toEqual(['Uusi tehtävä'])
  expect(found('uusi')).toEqual(['Uusi tehtävä', 'Uusi kokous'])
  expect(found('jana yhteistyo')).toEqual(['Aikajana'])
  expect(found('uusi jana')).toEqual([])
})

test('> at the start asks for commands only', () => {
  expect(readTyped(' > uusi ')).toEqual({ commandsOnly: true, query: 'uusi' })
  expect(readTyped('a > b')).toEqual({ commandsOnly: false, query: 'a > b' })
})

test('a long paste is cut, a short text is not', () => {
  expect(cut('x'.repeat(100_000)).length).toBeLessThan(1000)
  expect(cut('barents')).toBe('barents')
})
