import { describe, expect, it } from 'vitest'
import { placesBy } from '@renderer/ui/table/cells'
import {
  areColumnsChanged,
  inOrder,
  withColumnsReset,
  withMoved,
  withPinned,
  withWidth,
} from '@renderer/ui/table/columns/columns'
import { predicate, searchPredicate } from '@renderer/ui/table/filters/predicate'
import type { Column } from '@renderer/ui/table/types'
import { plainView, readViews, type TableView } from '@renderer/ui/table/view'

interface Item {
  name: string
  owner: string | null
}
const text = (id: string): Column<Item> => ({ id, header: id, kind: 'text', value: () => id })
const columns = ['a', 'b', 'c', 'd'].map(text)
const ids = (view: TableView) => inOrder(columns, view).map(({ id }) => id)

describe('columns', () => {
  it('moves a column, and keeps the place of those that are hidden', () => {
    const moved = withMoved(plainView, columns, ['a', 'b', 'c'], { id: 'c', to: 0 })
    expect(ids(moved)).toEqual(['c', 'a', 'b', 'd'])
    expect(moved.pinned).toEqual([])
  })

  it('pins a column that is moved among the pinned, and frees one moved out of them', () => {
    const pinned = withPinned(withPinned(plainView, 'a'), 'b')
    const shown = ['a', 'b', 'c', 'd']
    expect(withMoved(pinned, columns, shown, { id: 'd', to: 0 }).pinned).toEqual(['d', 'a', 'b'])
    expect(withMoved(pinned, columns, shown, { id: 'd', to: 2 }).pinned).toEqual(['a', 'b'])
    expect(withMoved(pinned, columns, shown, { id: 'a', to: 2 }).pinned).toEqual(['b'])
    expect(withMoved(pinned, columns, shown, { id: 'a', to: 1 }).pinned).toEqual(['b', 'a'])
  })

  it('keeps a width within what can be read, and forgets it all at once', () => {
    const sized = withWidth(plainView, 'a', 3)
    expect(sized.widths).toEqual({ a: 60 })
    expect(areColumnsChanged(sized)).toBe(true)
    expect(areColumnsChanged(withColumnsReset(sized))).toBe(false)
  })

  it('reads a view stored before there were groups and widths', () => {
    const stored = { current: { search: 'x', columns: { a: false } }, named: [] }
    expect(readViews(stored).current).toMatchObject({ search: 'x', groups: [], widths: {} })
  })
})

const name: Column<Item> = { id: 'name', header: '', kind: 'text', value: (item) => item.name }
const owner: Column<Item> = {
  id: 'owner',
  header: '',
  kind: 'text',
  value: (item) => (item.owner ? `nimi ${item.owner}` : ''),
  pick: (item) => item.owner,
}
const items: Item[] = [
  { name: 'Wanda', owner: 'p1' },
  { name: 'Ääni', owner: null },
  { name: 'Vanda', owner: 'p2' },
  { name: 'Zorro', owner: null },
  { name: '', owner: 'p1' },
  { name: 'kohta 10', owner: 'p1' },
  { name: 'kohta 9', owner: 'p1' },
]

describe('order', () => {
  it('is Finnish: v before w, å ä ö last, numbers by value, the empty without a place', () => {
    const places = placesBy(name, items)
    const sorted = items
      .map((item, at) => ({ name: item.name, place: places[at] ?? null }))
      .filter((one) => one.place !== null)
      .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    expect(sorted.map((one) => one.name)).toEqual([
      'kohta 9',
      'kohta 10',
      'Vanda',
      'Wanda',
      'Zorro',
      'Ääni',
    ])
    expect(places[4]).toBeNull()
  })
})

describe('filters', () => {
  const found = (filter: Parameters<typeof predicate<Item>>[1], ownId: string | null = null) =>
    items.filter(predicate(owner, filter, ownId)).length

  it('picks people by id, nobody by the empty value, and me by who I am', () => {
    expect(found({ kind: 'pick', values: ['p1'] })).toBe(4)
    expect(found({ kind: 'pick', values: ['p2', ''] })).toBe(3)
    expect(found({ kind: 'pick', values: ['me'] }, 'p2')).toBe(1)
    // Whoever has not said who they are has no rows of their own, least of all those of nobody.
    expect(found({ kind: 'pick', values: ['me'] }, null)).toBe(0)
  })

  it('lets through the empty cells, or the others', () => {
    expect(found({ kind: 'empty', isEmpty: true })).toBe(2)
    expect(found({ kind: 'empty', isEmpty: false })).toBe(5)
  })

  it('searches every column, and sees a row that was made anew', () => {
    const both = [name, owner]
    const row = { name: 'Kolari', owner: 'p3' }
    expect(searchPredicate(both, 'P3 kola')(row)).toBe(true)
    expect(searchPredicate(both, 'sodankylä')({ ...row, name: 'Sodankylä' })).toBe(true)
  })
})
