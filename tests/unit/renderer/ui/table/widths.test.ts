import { expect, it } from 'vitest'
import type { Column } from '@renderer/ui/table/types'
import { fitting, shareWidth, widthNeeds, type Measure } from '@renderer/ui/table/grid/widths'

interface Task {
  title: string
  due: string
}
const columns: Column<Task>[] = [
  {
    kind: 'text',
    id: 'title',
    header: 'Otsikko',
    value: (task) => task.title,
    width: 200,
    grow: 3,
  },
  { kind: 'date', id: 'due', header: 'Määräaika', value: (task) => task.due, grow: 0 },
]
const measure: Measure = (text) => text.length * 7

it('asks for the header and the longest of the rows, and no more than can be read', () => {
  const rows = [
    { title: 'x'.repeat(400), due: '2026-03-05' },
    { title: 'lyhyt', due: '2026-12-24' },
  ]
  const [title, due] = widthNeeds(columns, rows, measure)
  expect(title).toEqual({ least: 200, whole: 420, grow: 3 })
  // A column that does not grow is never cut: its header needs more than its dates.
  expect(due).toEqual({ least: 117, whole: 117, grow: 0 })
})

it('sees a long text at the end of a long table', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => ({
    title: at > 4900 ? 'x'.repeat(40) : 'lyhyt',
    due: '',
  }))
  expect(widthNeeds(columns, rows, measure)[0]?.whole).toBe(40 * 7 + 38)
})

it('gives what is free first to what would be cut, then to the main column', () => {
  const needs = [
    { least: 200, whole: 300, grow: 3 },
    { least: 100, whole: 120, grow: 1 },
    { least: 80, whole: 80, grow: 0 },
  ]
  expect(shareWidth(needs, 380)).toEqual([200, 100, 80])
  expect(shareWidth(needs, 460)).toEqual([260, 120, 80])
  expect(shareWidth(needs, 1000)).toEqual([800, 120, 80])
  expect(shareWidth(needs, 300)).toEqual([200, 100, 80])
})

it('leaves out the last columns where there is no room, but never the second', () => {
  const needs = [
    { least: 190, whole: 190, grow: 0 },
    { least: 320, whole: 400, grow: 3 },
    { least: 80, whole: 80, grow: 1 },
  ]
  expect(fitting(needs, 1000)).toEqual(needs)
  expect(fitting(needs, 520)).toEqual(needs.slice(0, 2))
  expect(fitting(needs, 440).map(({ least }) => least)).toEqual([190, 250])
  expect(fitting(needs, 100).map(({ least }) => least)).toEqual([190, 160])
})
