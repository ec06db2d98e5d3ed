import { describe, expect, it } from 'vitest'
import { cellText } from '@renderer/ui/table/cells'
import { predicate } from '@renderer/ui/table/filters/predicate'
import { hasWords, wordsOf } from '@renderer/ui/table/filters/searching'
import { movedBy } from '@renderer/ui/table/grid/useGridKeys'
import type { Column } from '@renderer/ui/table/types'
import { plainView, readViews, withFilter, withSort } from '@renderer/ui/table/view'

interface Item {
  due: string | null
  status: string
}
const due: Column<Item> = { id: 'due', header: '', kind: 'date', value: (item) => item.due }
const status: Column<Item> = {
  id: 'status',
  header: '',
  kind: 'choice',
  choices: [{ value: 'open', label: 'Avoin' }],
  value: (item) => item.status,
}
const item: Item = { due: '2026-03-05', status: 'open' }

describe('cells', () => {
  it('writes days and choices as a person reads them', () => {
    expect(cellText(due, item)).toBe('5.3.2026')
    expect(cellText(status, item)).toBe('Avoin')
    expect(cellText(due, { due: null, status: '' })).toBe('')
  })

  it('lets a day through at both ends of the range, and no empty one', () => {
    expect(predicate(due, { kind: 'date', from: '2026-03-05', to: '2026-03-05' })(item)).toBe(true)
    expect(predicate(due, { kind: 'date', from: '2026-03-06', to: null })(item)).toBe(false)
    const empty = { due: null, status: '' }
    expect(predicate(due, { kind: 'date', from: null, to: '2026-12-31' })(empty)).toBe(false)
  })

  it('finds every word in any order', () => {
    expect(hasWords('barentsin aluekomitea', wordsOf('ALUE barents'))).toBe(true)
    expect(hasWords('barentsin aluekomitea', wordsOf('barents neuvosto'))).toBe(false)
  })
})

describe('views', () => {
  it('sorts up, down and not at all', () => {
    const up = withSort(plainView, 'due', false)
    const down = withSort(up, 'due', false)
    expect(up.sort).toEqual([{ id: 'due', descending: false }])
    expect(down.sort).toEqual([{ id: 'due', descending: true }])
    expect(withSort(down, 'due', false).sort).toEqual([])
  })

  it('adds a column behind the others with Shift, and turns it in its place', () => {
    const both = withSort(withSort(plainView, 'due', false), 'status', true)
    expect(both.sort.map(({ id }) => id)).toEqual(['due', 'status'])
    expect(withSort(both, 'due', true).sort[0]).toEqual({ id: 'due', descending: true })
  })

  it('takes a blank filter off', () => {
    const filtered = withFilter(plainView, 'due', { kind: 'text', contains: 'a' })
    expect(withFilter(filtered, 'due', { kind: 'text', contains: ' ' }).filters).toEqual({})
  })

  it('forgets a stored view that cannot be read', () => {
    expect(readViews({ current: 5 }).current).toEqual(plainView)
    expect(readViews(undefined, { search: 'x' }).current.search).toBe('x')
  })
})

describe('grid keys', () => {
  const size = { rows: 100, columns: 4, page: () => 10 }
  it.each([
    ['ArrowUp', false, { row: -1, column: 2 }],
    ['PageDown', false, { row: 10, column: 2 }],
    ['Home', false, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 3 }],
  ] as const)('%s moves from the first row', (key, control, to) => {
    expect(movedBy(key, control, { row: 0, column: 2 }, size)).toEqual(to)
  })

  it('leaves other keys alone', () => {
    expect(movedBy('a', false, { row: 0, column: 0 }, size)).toBeNull()
  })
})
