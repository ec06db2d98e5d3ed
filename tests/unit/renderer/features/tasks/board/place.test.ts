import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { boardColumns } from '@shared/rules/tasks/board'
import {
  type BoardPlace,
  type BoardStep,
  columnBeside,
  placeNow,
  placeOf,
  stepFrom,
} from '@renderer/features/tasks/board/place'

const statuses = ['open', 'open', 'open', 'waiting', 'dropped'] as const
const all = statuses.map((status, at) => createRecord('task', { title: `${at}`, status }))
const ids = all.map(({ id }) => id)
const [first = '', second = '', third = ''] = ids
const [waiting = '', dropped = ''] = all.slice(3).map(({ id }) => id)

/** Three open, none in progress, one waiting, none done, one dropped. */
function board(without: readonly string[] = []) {
  const tasks = all.filter(({ id }) => !without.includes(id))
  return boardColumns(tasks, { by: 'status', offered: [], me: null, nameOf: () => '' })
}

const at = (id: string): BoardPlace => {
  const place = placeOf(board(), id)
  if (!place) throw new Error('not on the board')
  return place
}

test.each<[from: string, step: BoardStep, to: string]>([
  [first, 'down', second],
  [first, 'up', first],
  [third, 'down', third],
  [first, 'last', third],
  [third, 'first', first],
  // A column without cards is passed over, and the nearest card taken where there are fewer.
  [third, 'right', waiting],
  [waiting, 'right', dropped],
  [dropped, 'right', dropped],
  [dropped, 'left', waiting],
  [waiting, 'left', first],
  [first, 'left', first],
])('from %s, %s', (from, step, to) => {
  expect(stepFrom(board(), at(from), step).id).toBe(to)
})

test('one stays with a card that was moved', () => {
  const moved = { ...at(first), column: 'done', at: 7 }
  expect(placeNow(board(), moved)).toEqual({ id: first, column: 'open', at: 0 })
})

test('when the card goes, the one in its place is taken, then the one before, then the first of the board', () => {
  expect(placeNow(board([second]), at(second))?.id).toBe(third)
  expect(placeNow(board([third]), at(third))?.id).toBe(second)
  expect(placeNow(board([dropped]), at(dropped))?.id).toBe(first)
  expect(placeNow(board(ids), at(dropped))).toBeNull()
  expect(placeNow(board(), null)?.id).toBe(first)
})

test('a card moves to the column beside, also to one without cards, and not over the edge', () => {
  expect(columnBeside(board(), at(first), 1)?.key).toBe('inProgress')
  expect(columnBeside(board(), at(first), -1)).toBeNull()
  expect(columnBeside(board(), at(dropped), 1)).toBeNull()
})
