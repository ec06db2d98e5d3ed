import { expect, test } from 'vitest'
import { shared } from '@renderer/features/agenda/hold/shared'

test('what is equal stays the object it was, what differs is new', () => {
  const before = { a: { x: 1 }, list: [{ y: 1 }, { y: 2 }], none: null }
  expect(shared(before, structuredClone(before))).toBe(before)
  const after = shared(before, { a: { x: 1 }, list: [{ y: 1 }, { y: 3 }], none: null })
  expect(after).toEqual({ a: { x: 1 }, list: [{ y: 1 }, { y: 3 }], none: null })
  expect(after).not.toBe(before)
  expect(after.a).toBe(before.a)
  expect(after.list[0]).toBe(before.list[0])
  expect(after.list[1]).not.toBe(before.list[1])
})

test('something added, removed or null is seen', () => {
  const before: { list: number[]; more?: number; one: object | null } = { list: [1, 2], one: {} }
  expect(shared(before, { list: [1], one: {} })).toEqual({ list: [1], one: {} })
  expect(shared(before, { list: [1, 2], one: {}, more: 3 })).toEqual({ ...before, more: 3 })
  expect(shared(before, { list: [1, 2], one: null }).one).toBeNull()
  expect(shared<unknown>(undefined, before)).toBe(before)
})

test('maps keep their values by key', () => {
  const before = new Map([
    ['a', { x: 1 }],
    ['b', { x: 2 }],
  ])
  expect(shared(before, structuredClone(before))).toBe(before)
  const after = shared(
    before,
    new Map([
      ['a', { x: 1 }],
      ['c', { x: 2 }],
    ]),
  )
  expect(after.get('a')).toBe(before.get('a'))
  expect([...after.keys()]).toEqual(['a', 'c'])
})
