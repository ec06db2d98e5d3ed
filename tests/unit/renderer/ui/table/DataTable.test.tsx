// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { DataTable } from '@renderer/ui/table/DataTable'
import type { Column, DataTableProps } from '@renderer/ui/table/types'
import { inWindow } from '../inWindow'

interface Item {
  id: string
  name: string
  due: string | null
}
const items: Item[] = [
  { id: '1', name: 'Äänekoski', due: '2026-03-05' },
  { id: '2', name: 'Zeta', due: null },
  { id: '3', name: 'Ahola', due: '2026-01-10' },
]
const columns: Column<Item>[] = [
  { id: 'name', header: 'Nimi', kind: 'text', value: (item) => item.name },
  { id: 'due', header: 'Määräpäivä', kind: 'date', value: (item) => item.due },
]

function show(props: Partial<DataTableProps<Item>> = {}) {
  return inWindow(
    <DataTable
      label="Asiat"
      viewKey="items"
      columns={columns}
      rows={items}
      getRowId={(item) => item.id}
      emptyState={{ title: 'Ei asioita' }}
      {...props}
    />,
  )
}

function names() {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[0]?.textContent)
}

it('sorts by Finnish order, empty last either way, and says so', async () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Nimi' }))
  await waitFor(() => expect(names()).toEqual(['Ahola', 'Zeta', 'Äänekoski']))
  expect(screen.getByRole('columnheader', { name: /Nimi/ }).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Määräpäivä' }))
  await waitFor(() => expect(names()).toEqual(['Ahola', 'Äänekoski', 'Zeta']))
  fireEvent.click(screen.getByRole('button', { name: 'Määräpäivä' }))
  await waitFor(() => expect(names()).toEqual(['Äänekoski', 'Ahola', 'Zeta']))
})

it('searches every column, counts what is found and leads back from nothing', async () => {
  const onViewChange = vi.fn()
  show({ onViewChange })
  const search = screen.getByRole('searchbox')
  fireEvent.change(search, { target: { value: '5.3.2026' } })
  await waitFor(() => expect(names()).toEqual(['Äänekoski']))
  expect(screen.getByText('1/3')).toBeTruthy()
  fireEvent.change(search, { target: { value: 'ei mitään' } })
  await screen.findByText('Mikään rivi ei vastaa hakua tai suodatusta')
  fireEvent.click(screen.getByRole('button', { name: 'Poista suodatus' }))
  await waitFor(() => expect(names()).toHaveLength(3))
  expect(onViewChange).toHaveBeenLastCalledWith(
    expect.objectContaining({ current: expect.objectContaining({ search: '' }) as unknown }),
  )
})

it('starts from a stored view', () => {
  show({ view: { current: { filters: { name: { kind: 'text', contains: 'zeta' } } } } })
  expect(names()).toEqual(['Zeta'])
  expect(screen.getByRole('button', { name: 'Poista suodatus Nimi' })).toBeTruthy()
})

it('is walked through by the arrow keys and opened by Enter', async () => {
  const onOpen = vi.fn()
  show({ onOpen })
  const first = screen.getByRole('gridcell', { name: 'Äänekoski' })
  expect(first.tabIndex).toBe(0)
  first.focus()
  fireEvent.keyDown(first, { key: 'ArrowDown' })
  const second = screen.getByRole('gridcell', { name: 'Zeta' })
  await waitFor(() => expect(document.activeElement).toBe(second))
  expect(first.tabIndex).toBe(-1)
  fireEvent.keyDown(second, { key: 'Enter' })
  expect(onOpen).toHaveBeenCalledWith(items[1])
})

it('tells a screen reader how large the whole is', () => {
  show()
  const grid = screen.getByRole('grid', { name: 'Asiat' })
  expect(grid.getAttribute('aria-rowcount')).toBe('4')
  expect(screen.getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2')
})

it('keeps only the rows in sight in the page', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    id: String(index),
    name: `Asia ${index}`,
    due: null,
  }))
  show({ rows })
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
  expect(screen.getByText('5000/5000')).toBeTruthy()
})

it('shows the empty state in place of rows', () => {
  show({ rows: [] })
  expect(screen.getByText('Ei asioita')).toBeTruthy()
})

it('groups rows in the order of the column, by month for a date, with counts, and folds them', async () => {
  show({ view: { current: { groups: ['due'], sort: [{ id: 'name', descending: true }] } } })
  const rows = () => screen.getAllByRole('row').slice(1)
  const words = () => rows().map((row) => row.textContent)
  expect(words()).toEqual([
    'Määräpäivä: tammikuu 2026 (1)',
    'Ahola10.1.2026',
    'Määräpäivä: maaliskuu 2026 (1)',
    'Äänekoski5.3.2026',
    'Määräpäivä: (tyhjä) (1)',
    'Zeta',
  ])
  expect(screen.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('7')
  expect(rows().map((row) => row.getAttribute('aria-level'))).toEqual([
    '1',
    '2',
    '1',
    '2',
    '1',
    '2',
  ])
  const title = screen.getByRole('gridcell', { name: /tammikuu/ })
  title.focus()
  fireEvent.keyDown(title, { key: 'ArrowLeft' })
  await waitFor(() => expect(words()).not.toContain('Ahola10.1.2026'))
  expect(rows()[0]?.getAttribute('aria-expanded')).toBe('false')
})

it('sorts the rows of a group by the other columns, and the groups by their own direction', () => {
  const rows = [
    { id: 'a', name: 'B', due: '2026-03-05' },
    { id: 'b', name: 'A', due: '2026-03-20' },
    { id: 'c', name: 'C', due: '2026-04-01' },
  ]
  const sort = [
    { id: 'due', descending: true },
    { id: 'name', descending: false },
  ]
  show({ rows, view: { current: { groups: ['due'], sort } } })
  const words = screen.getAllByRole('row').map((row) => row.textContent)
  expect(words.slice(1)).toEqual([
    'Määräpäivä: huhtikuu 2026 (1)',
    'C1.4.2026',
    'Määräpäivä: maaliskuu 2026 (2)',
    'A20.3.2026',
    'B5.3.2026',
  ])
})
