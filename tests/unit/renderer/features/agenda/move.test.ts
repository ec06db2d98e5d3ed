import { describe, expect, it } from 'vitest'
import {
  dropPlace,
  move,
  stepPlace,
  type Drop,
  type Step,
} from '@renderer/features/agenda/outline/move'
import { item, patched, written } from './agenda'

const agenda = [
  item('a', 'a0'),
  item('b', 'a1'),
  item('b1', 'a0', { parentId: 'b' }),
  item('b2', 'a1', { parentId: 'b' }),
  item('s', 'a2', { section: true }),
  item('c', 'a3'),
]

function step(id: string, way: Step, from = agenda): string | null {
  const place = stepPlace(from, id, way)
  return place && written(patched(from, move(from, id, place)))
}

function drop(id: string, target: string, where: Drop, from = agenda): string | null {
  const place = dropPlace(from, id, target, where)
  return place && written(patched(from, move(from, id, place)))
}

it('reads the agenda it starts from', () => {
  expect(written(agenda)).toBe('a b(b1 b2) s c')
})

describe('a step by keyboard', () => {
  it.each([
    ['a', 'down', 'b(b1 b2) a s c'],
    ['b', 'up', 'b(b1 b2) a s c'],
    ['c', 'up', 'a b(b1 b2) c s'],
    ['b1', 'down', 'a b(b2 b1) s c'],
    ['b1', 'up', 'a(b1) b(b2) s c'],
    ['b2', 'down', 'a b(b1) s(b2) c'],
    ['b', 'in', 'a(b b1 b2) s c'],
    ['c', 'in', 'a b(b1 b2) s(c)'],
    ['b1', 'out', 'a b(b2) b1 s c'],
  ] as const)('%s %s gives %s', (id, way, result) => {
    expect(step(id, way)).toBe(result)
  })

  it.each([
    ['a', 'up'],
    ['a', 'in'],
    ['a', 'out'],
    ['c', 'down'],
    ['s', 'in'],
    ['b1', 'in'],
    ['nobody', 'up'],
  ] as const)('%s cannot go %s', (id, way) => {
    expect(step(id, way)).toBeNull()
  })
})

describe('a drop', () => {
  it.each([
    ['c', 'a', 'before', 'c a b(b1 b2) s'],
    ['a', 'c', 'after', 'b(b1 b2) s c a'],
    ['a', 'c', 'before', 'b(b1 b2) s a c'],
    ['c', 'a', 'inside', 'a(c) b(b1 b2) s'],
    ['c', 'b', 'inside', 'a b(b1 b2 c) s'],
    // The line under an item with sub-items is drawn above the first of them.
    ['c', 'b', 'after', 'a b(c b1 b2) s'],
    ['s', 'b', 'after', 'a b(b1 b2) s c'],
    ['b2', 'b1', 'before', 'a b(b2 b1) s c'],
    ['b1', 'a', 'before', 'b1 a b(b2) s c'],
    ['a', 'b1', 'after', 'b(b1 a b2) s c'],
    ['b', 'a', 'inside', 'a(b b1 b2) s c'],
  ] as const)('of %s on %s, %s, gives %s', (id, target, where, result) => {
    expect(drop(id, target, where)).toBe(result)
  })

  it.each([
    ['a', 'a', 'before'],
    ['b', 'b1', 'after'],
    ['s', 'a', 'inside'],
    ['s', 'b1', 'before'],
    ['c', 'b1', 'inside'],
    ['c', 'nobody', 'after'],
  ] as const)('of %s on %s, %s, is refused', (id, target, where) => {
    expect(drop(id, target, where)).toBeNull()
  })
})

describe('what changes', () => {
  it('is one record for an item that moves alone, or with sub-items that keep their place', () => {
    const place = stepPlace(agenda, 'b', 'up')
    expect(place && move(agenda, 'b', place).map(({ id }) => id)).toEqual(['b'])
  })

  it('is nothing for an item that is there already', () => {
    expect(move(agenda, 'b', { parentId: null, index: 1 })).toEqual([])
    expect(move(agenda, 'b2', { parentId: 'b', index: 1 })).toEqual([])
  })

  it('gets past siblings that share an order key after a merge', () => {
    const twins = [item('x', 'a0'), item('y', 'a0'), item('z', 'a1')]
    expect(step('z', 'up', twins)).not.toBeNull()
    expect(step('x', 'down', twins)?.indexOf('x')).toBeGreaterThan(0)
  })

  it('keeps any order of moves readable as an agenda', () => {
    let now = agenda
    const ways: Step[] = ['down', 'in', 'up', 'out', 'down', 'in', 'out', 'up']
    for (const [index, way] of [...ways, ...ways, ...ways].entries()) {
      const id = ['a', 'b1', 'c', 'b', 'b2'][index % 5] ?? 'a'
      const place = stepPlace(now, id, way)
      if (place) now = patched(now, move(now, id, place))
      expect(written(now).match(/\w+/g)?.toSorted()).toEqual(['a', 'b', 'b1', 'b2', 'c', 's'])
    }
  })
})
