import { expect, test } from 'vitest'
import { nextItem, runningItem, statesOf, stopsOf, takingUp } from '@shared/rules/hold/course'
import { anItem } from '../make'

const at = (clock: string) => `2026-12-08T${clock}:00.000Z`
const untouched = () => true

const parent = anItem('b')
const items = {
  a: anItem('a'),
  b1: anItem('b1', { parentId: parent.id }),
  b2: anItem('b2', { parentId: parent.id }),
  c: anItem('c'),
}
const all = [items.c, anItem('bb', { section: true }), parent, items.b2, items.b1, items.a]
const hidden = anItem('d', { visibility: 'hidden' })

test('an item with sub-items is taken up by them, a heading or a hidden item is not', () => {
  expect(stopsOf([...all, hidden]).map(({ id }) => id)).toEqual([
    items.a.id,
    items.b1.id,
    items.b2.id,
    items.c.id,
  ])
})

test('the meeting is at the item taken up last, and what it has gone past is skipped', () => {
  const stops = stopsOf([
    { ...items.a, startedAt: at('07:00') },
    items.b1,
    { ...items.b2, startedAt: at('07:10') },
    items.c,
  ])
  expect(runningItem(stops)?.id).toBe(items.b2.id)
  expect(nextItem(stops)?.id).toBe(items.c.id)
  expect([...statesOf(stops).values()]).toEqual(['done', 'skipped', 'running', 'coming'])
  expect([...statesOf(stops, true).values()]).toEqual(['done', 'skipped', 'done', 'coming'])
})

test('before the first item nothing runs, and the first comes next', () => {
  expect(runningItem(stopsOf(all))).toBeNull()
  expect(nextItem(stopsOf(all))?.id).toBe(items.a.id)
})

test('what was taken off or moved on is passed over, and after the last comes nothing', () => {
  const text = { fi: '', en: '', sv: '' }
  const stops = stopsOf([
    { ...items.a, startedAt: at('07:00') },
    { ...items.b1, outcome: { code: 'removed', text } },
    { ...items.c, outcome: { code: 'movedToNext', text } },
  ])
  expect(nextItem(stops)).toBeNull()
  expect([...statesOf(stops).values()]).toEqual(['running', 'dropped', 'dropped'])
})

test('taking an item up writes the moment; the one the meeting is at stays as it is', () => {
  const stops = stopsOf([{ ...items.a, startedAt: at('07:00') }, items.c])
  expect(takingUp(stops, items.c.id, at('07:05'), untouched)).toEqual([
    { id: items.c.id, startedAt: at('07:05') },
  ])
  expect(takingUp(stops, items.a.id, at('07:05'), untouched)).toEqual([])
})

test('going back from an item opened by mistake lets it wait again, and time runs on in the earlier one', () => {
  const stops = stopsOf([
    { ...items.a, startedAt: at('07:00') },
    { ...items.c, startedAt: at('07:05') },
  ])
  expect(takingUp(stops, items.a.id, at('07:06'), untouched)).toEqual([
    { id: items.c.id, startedAt: null },
  ])
  expect(takingUp(stops, items.a.id, at('07:06'), () => false)).toEqual([
    { id: items.a.id, startedAt: at('07:06') },
  ])
})

test('going back from an item of which something was written keeps its time', () => {
  const noted = { ...items.c, startedAt: at('07:05'), notes: { fi: 'Puhuttiin', en: '', sv: '' } }
  const stops = stopsOf([{ ...items.a, startedAt: at('07:00') }, noted])
  expect(takingUp(stops, items.a.id, at('07:06'), untouched)).toEqual([
    { id: items.a.id, startedAt: at('07:06') },
  ])
})
