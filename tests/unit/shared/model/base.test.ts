import { v4, v7 } from 'uuid'
import { expect, test } from 'vitest'
import { idAfter, newId } from '@shared/model/base'

test('ids go on growing after one from a clock that was ahead', () => {
  const ahead = v7({ msecs: Date.now() + 3 * 86_400_000 })
  const first = idAfter(ahead)
  const second = idAfter(first)
  expect(newId() < ahead).toBe(true)
  expect([second, first, ahead].sort()).toEqual([ahead, first, second])
})

test('an id of now is used when it is later already, and after an id that tells no time', () => {
  const now = Date.now().toString(16)
  for (const previous of [null, v7({ msecs: Date.now() - 1000 }), `f${v4().slice(1)}`])
    expect(idAfter(previous).replaceAll('-', '').slice(1, 8)).toBe(now.slice(0, 7))
})
