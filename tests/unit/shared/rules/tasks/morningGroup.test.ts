import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { isOwnTask, morningGroup } from '@shared/rules/tasks/morningGroup'
import { aTask } from '../make'

const [me, other, helper] = [newId(), newId(), newId()]
const day = '2026-11-23'
const until = '2026-12-07'
const at = { today: day, now: '2026-11-23T10:00:00.000Z', until }
const mine = { ...at, isOwn: true }
const theirs = { ...at, isOwn: false }

test('a task is own for its assignee, a helper, and who stands in today', () => {
  const task = aTask({ assigneeId: other, helperIds: [helper] })
  const cover = createRecord('cover', {
    coveredId: other,
    coveringId: me,
    from: '2026-11-20',
    until: '2026-11-23',
  })
  expect(isOwnTask(task, other, day, [])).toBe(true)
  expect(isOwnTask(task, helper, day, [])).toBe(true)
  expect(isOwnTask(task, me, day, [])).toBe(false)
  expect(isOwnTask(task, me, day, [cover])).toBe(true)
  expect(isOwnTask(task, me, '2026-11-24', [cover])).toBe(false)
  expect(isOwnTask(task, null, day, [cover])).toBe(false)
})

test('what is late comes before all else, also while it waits', () => {
  const late = aTask({ due: '2026-11-22', status: 'waiting' })
  expect(morningGroup(late, mine)).toBe('late')
  expect(morningGroup(late, theirs)).toBe('late')
  expect(morningGroup(aTask({ due: day }), mine)).toBe('own')
  // It is noon in Finland.
  expect(morningGroup(aTask({ due: day, dueTime: '12:00' }), theirs)).toBe('late')
  expect(morningGroup(aTask({ due: day, dueTime: '12:01' }), theirs)).toBe('others')
})

test('own tasks in the hands of others are told whatever their due day, those of others are not', () => {
  const waiting = aTask({ status: 'waiting' })
  const outside = aTask({ outside: { party: null, words: 'Ulkoministeriö' }, due: '2027-03-01' })
  expect(morningGroup(waiting, mine)).toBe('waiting')
  expect(morningGroup(outside, mine)).toBe('waiting')
  expect(morningGroup(waiting, theirs)).toBeNull()
  expect(morningGroup({ ...outside, status: 'done' }, mine)).toBeNull()
})

test('the morning looks two weeks ahead and passes over what is done, dropped or undated', () => {
  expect(morningGroup(aTask({ due: until }), mine)).toBe('own')
  expect(morningGroup(aTask({ due: until }), theirs)).toBe('others')
  expect(morningGroup(aTask({ due: '2026-12-08' }), mine)).toBeNull()
  expect(morningGroup(aTask(), mine)).toBeNull()
  expect(morningGroup(aTask({ due: '2026-11-01', status: 'dropped' }), mine)).toBeNull()
})
