import { describe, expect, it } from 'vitest'
import { inOrder } from '@renderer/ui/table/order'

const rows = ['a', 'b', 'c', 'd', 'e']
const first = [1, null, 0, 1, null]
const second = [0, 1, 2, 3, 0]

describe('rows in order', () => {
  it('stay as they are when nothing orders them', () => {
    expect(inOrder(rows, [])).toBe(rows)
  })

  it('come by their places, the empty last in either direction', () => {
    expect(inOrder(rows, [{ places: first, descending: false }])).toEqual(['c', 'a', 'd', 'b', 'e'])
    expect(inOrder(rows, [{ places: first, descending: true }])).toEqual(['a', 'd', 'c', 'b', 'e'])
  })

  it('come by the next part where the first does not tell them apart', () => {
    const parts = [
      { places: first, descending: false },
      { places: second, descending: true },
    ]
    expect(inOrder(rows, parts)).toEqual(['c', 'd', 'a', 'b', 'e'])
  })
})
