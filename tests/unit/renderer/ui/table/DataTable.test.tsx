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
