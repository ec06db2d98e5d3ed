import { describe, expect, test } from 'vitest'
import { agendaTree, ordersAt } from '@shared/rules/agendaOrder'
import { newId } from '@shared/model/base'
import type { Occurrence } from '@shared/model/occurrence'
import { anItem } from './make'

function shape(occurrences: readonly Occurrence[]) {
  const name = (item: Occurrence) => item.title?.fi ?? ''
  return agendaTree(occurrences).map((entry) => [
    name(entry.occurrence),
    ...entry.children.map(name),
  ])
}

describe('agendaTree', () => {
  test('compares orders as plain strings: Zz before a0, upper case before lower case', () => {
    const items = ['a1', 'a0V', 'Zz', 'a0'].map((order) => anItem(order, { order }))
    expect(shape(items).flat()).toEqual(['Zz', 'a0', 'a0V', 'a1'])
  })

  test('breaks a tie of orders by id', () => {
    const first = anItem('ensin', { order: 'a0' })
    const second = anItem('sitten', { order: 'a0' })
    expect(shape([second, first])).toEqual(shape([first, second]))
  })

  test('puts sub-items under their item, orphans on the top level, and leaves removed ones out', () => {
    const b = anItem('b')
    const items = [
      anItem('d', { parentId: newId() }),
      anItem('b2', { parentId: b.id }),
      anItem('b1', { parentId: b.id }),
      anItem('c', { deletedAt: '2026-01-01T00:00:00.000Z' }),
      b,
      anItem('a'),
    ]
    expect(shape(items)).toEqual([['a'], ['b', 'b1', 'b2'], ['d']])
  })

  test('keeps sections on the top level and deeper items under the topmost', () => {
    const a = anItem('a')
    const child = anItem('a1', { parentId: a.id })
    const deeper = anItem('a2', { parentId: child.id })
    const section = anItem('b', { section: true, parentId: a.id })
    expect(shape([deeper, section, child, a])).toEqual([['a', 'a1', 'a2'], ['b']])
  })

  test('loses nothing when a merge made two items each other’s parent', () => {
    const a = anItem('a')
    const b = anItem('b', { parentId: a.id })
    const c = anItem('c', { parentId: b.id })
    const items = [{ ...a, parentId: b.id }, b, c]
    expect(shape(items).flat().sort()).toEqual(['a', 'b', 'c'])
  })
})

describe('ordersAt', () => {
  const siblings = ['a0', 'a1', 'a1', 'a2'].map((order) => anItem(order, { order }))

  test('gives keys between the neighbours', () => {
    const [first = '', second = ''] = ordersAt(siblings, 1, 2)
    expect('a0' < first && first < second && second < 'a1').toBe(true)
  })

  test('steps over siblings that share a key', () => {
    const [order = ''] = ordersAt(siblings, 2)
    expect('a1' < order && order < 'a2').toBe(true)
  })

  test('works at both ends and on an empty agenda', () => {
    const [first = ''] = ordersAt(siblings, 0)
    const [last = ''] = ordersAt(siblings, 4)
    expect(first < 'a0' && last > 'a2').toBe(true)
    expect(ordersAt([], 0)).toHaveLength(1)
  })
})
