import { describe, expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { originalDue, settleTask } from '@shared/rules/tasks/settleTask'
import { aTask } from '../make'

const change = { today: '2026-11-25', why: '' }

describe('what belongs to a status', () => {
  test('comes with it and goes with it', () => {
    const task = aTask()
    const done = settleTask(task, { ...task, status: 'done' }, change)
    expect(done.doneOn).toBe('2026-11-25')
    expect(settleTask(done, { ...done, status: 'open' }, change).doneOn).toBeNull()

    const waiting = settleTask(task, { ...task, status: 'waiting' }, change)
    expect(waiting.waitingFor).toEqual({ party: null, words: '', since: '2026-11-25' })
    expect(settleTask(waiting, { ...waiting, status: 'open' }, change).waitingFor).toBeNull()
  })

  test('stays as it was told', () => {
    const waitingFor = { party: null, words: 'Ulkoministeriö', since: '2026-10-01' }
    const told = aTask({ status: 'waiting', waitingFor })
    expect(settleTask(undefined, told, change).waitingFor).toEqual(waitingFor)
    const done = aTask({ status: 'done', doneOn: '2026-10-05', result: 'Annettu' })
    expect(settleTask(undefined, done, change)).toEqual(done)
  })
})

test('a day that is not known stays so when something else changes', () => {
  const done = aTask({ status: 'done' })
  expect(settleTask(done, { ...done, priority: 'high' }, change).doneOn).toBeNull()
  const waiting = aTask({ status: 'waiting' })
  const settled = settleTask(waiting, { ...waiting, priority: 'high' }, change)
  expect(settled.waitingFor).toEqual({ party: null, words: '', since: null })
})

test('who comes to answer for a task is no longer its helper', () => {
  const [helper, other] = [newId(), newId()]
  const task = aTask({ helperIds: [helper, other] })
  expect(settleTask(task, { ...task, assigneeId: helper }, change).helperIds).toEqual([other])
  expect(settleTask(task, { ...task, priority: 'high' }, change).helperIds).toHaveLength(2)
})

describe('a due day that moves', () => {
  const task = aTask({ due: '2026-12-01' })

  test('later keeps the original day and why', () => {
    const once = settleTask(
      task,
      { ...task, due: '2026-12-10' },
      { ...change, why: 'Pyydetty lisäaikaa' },
    )
    expect(once.postponements).toEqual([
      { from: '2026-12-01', to: '2026-12-10', on: '2026-11-25', why: 'Pyydetty lisäaikaa' },
    ])
    const twice = settleTask(
      once,
      { ...once, due: '2026-12-20' },
      { ...change, today: '2026-12-09' },
    )
    expect(twice.postponements).toHaveLength(2)
    expect(originalDue(twice)).toBe('2026-12-01')
    expect(originalDue(task)).toBe('2026-12-01')
  })

  test('earlier is not a postponement, nor is a first day or one taken away', () => {
    expect(settleTask(task, { ...task, due: '2026-11-28' }, change).postponements).toEqual([])
    expect(settleTask(task, { ...task, due: null }, change).postponements).toEqual([])
    const none = aTask()
    expect(settleTask(none, { ...none, due: '2026-12-01' }, change).postponements).toEqual([])
    expect(settleTask(undefined, task, change).postponements).toEqual([])
  })

  test('back and forth on one day leaves one move, or none', () => {
    const there = settleTask(task, { ...task, due: '2026-12-10' }, { ...change, why: 'Loma' })
    const further = settleTask(there, { ...there, due: '2026-12-15' }, change)
    expect(further.postponements).toEqual([
      { from: '2026-12-01', to: '2026-12-15', on: '2026-11-25', why: 'Loma' },
    ])
    expect(settleTask(further, { ...further, due: '2026-12-01' }, change).postponements).toEqual([])
  })

  test('what a person corrects in the list of moves stands', () => {
    const moved = settleTask(task, { ...task, due: '2026-12-10' }, change)
    expect(settleTask(moved, { ...moved, postponements: [] }, change).postponements).toEqual([])
  })

  test('takes its time along when it goes', () => {
    const timed = aTask({ due: '2026-12-01', dueTime: '16:00' })
    expect(settleTask(timed, { ...timed, due: null }, change).dueTime).toBeNull()
  })
})
