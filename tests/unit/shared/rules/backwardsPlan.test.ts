import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord, type RecordInput, type RecordOf } from '@shared/model/records'
import { backwardsPlan, keepTasks, nextStep, usualPlan } from '@shared/rules/backwardsPlan'
import { byId } from './make'

const programmeId = newId()

/** Closes on Friday 15.1.2027 at 12.00 CET, 13.00 in Kajaani. */
function aCall(fields: Partial<RecordInput<'call'>>): RecordOf<'call'> {
  return createRecord('call', {
    programmeId,
    title: 'Haku',
    closesAt: '2027-01-15T11:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    ...fields,
  })
}

const aTask = (fields: Partial<RecordInput<'task'>>) =>
  createRecord('task', { title: 'Vaihe', ...fields })

test('days are counted from closing at home, and a day off moves to the working day before', () => {
  const call = aCall({
    plan: [
      { kind: 'application', daysBefore: 0 },
      // Epiphany, a Wednesday.
      { kind: 'goNoGo', daysBefore: 9 },
      // Boxing day, a Saturday, after Christmas and its eve.
      { kind: 'ideaForm', daysBefore: 20 },
      { kind: 'other', title: 'Talousarvio', daysBefore: 4 },
    ],
  })
  const steps = backwardsPlan(call, new Map(), '2026-11-23')
  expect(steps.map(({ index, due, countedTo }) => [index, due, countedTo])).toEqual([
    [2, '2026-12-23', '2026-12-26'],
    [1, '2027-01-05', '2027-01-06'],
    [3, '2027-01-11', null],
    [0, '2027-01-15', null],
  ])
  // Just before midnight in Brussels it is the next day in Kajaani.
  const late = aCall({
    closesAt: '2027-01-14T22:59:00.000Z',
    plan: [{ kind: 'other', daysBefore: 1 }],
  })
  expect(backwardsPlan(late, new Map(), '2026-11-23')[0]?.due).toBe('2027-01-14')
})

test('each step tells what has become of it', () => {
  const tasks = [
    aTask({ due: '2026-12-04', status: 'done', doneOn: '2026-12-01' }),
    aTask({ due: '2026-12-08', status: 'dropped' }),
    aTask({ due: '2026-12-09', status: 'waiting' }),
    aTask({ due: '2027-01-08' }),
    aTask({ due: '2026-12-18', deletedAt: '2026-12-01T00:00:00.000Z' }),
  ]
  const call = aCall({
    plan: [
      ...tasks.map(({ id }) => ({ kind: 'other' as const, daysBefore: 28, taskId: id })),
      { kind: 'other', daysBefore: 28 },
      { kind: 'other', daysBefore: 60 },
    ],
  })
  const states = (today: string) =>
    Object.fromEntries(
      backwardsPlan(call, byId(tasks), today).map(({ index, state }) => [index, state]),
    )
  expect(states('2026-12-10')).toEqual({
    0: 'done',
    1: 'dropped',
    2: 'overdue',
    3: 'open',
    4: 'notMade',
    5: 'notMade',
    6: 'overdue',
  })
  // After closing what was never begun is history, what was begun and left is late.
  expect(states('2027-01-16')).toMatchObject({ 3: 'overdue', 5: 'notMade', 6: 'notMade' })
})

test('when the closing moves, open tasks differ from the plan and done ones do not', () => {
  const tasks = [
    aTask({ due: '2026-12-18' }),
    aTask({ due: '2026-12-18', status: 'done' }),
    aTask({ due: null }),
  ]
  const plan = tasks.map(({ id }) => ({ kind: 'other' as const, daysBefore: 28, taskId: id }))
  const differing = (closesAt: string) =>
    backwardsPlan(aCall({ closesAt, plan }), byId(tasks), '2026-11-23').map((one) => one.differs)
  expect(differing('2027-01-15T11:00:00.000Z')).toEqual([false, false, true])
  expect(differing('2027-01-18T11:00:00.000Z')).toEqual([true, false, true])
})

test('the next step is the first whose day has not passed', () => {
  const call = aCall({ plan: usualPlan('2027-01-15', null) })
  expect(nextStep(call, '2026-12-02')?.step.kind).toBe('application')
  expect(nextStep(call, '2026-12-01')?.step.kind).toBe('goNoGo')
  expect(nextStep(call, '2027-01-16')).toBeUndefined()
})

test('the usual steps in their order; consultation on its last day when that is known', () => {
  expect(usualPlan('2027-01-15', null).map(({ kind, daysBefore }) => [kind, daysBefore])).toEqual([
    ['partnerSearch', 120],
    ['ideaForm', 90],
    ['consultation', 60],
    ['goNoGo', 45],
    ['application', 7],
  ])
  const kinds = usualPlan('2027-01-15', '2026-12-18').map(({ kind, daysBefore }) => [
    kind,
    daysBefore,
  ])
  expect(kinds).toContainEqual(['consultation', 28])
  expect(kinds.at(-2)).toEqual(['consultation', 28])
  // A window that closes after the call is a slip of the pen.
  expect(usualPlan('2027-01-15', '2027-02-01')[2]).toMatchObject({ daysBefore: 60 })
})

test('a form opened before the tasks were made does not lose them', () => {
  const [first, second] = [newId(), newId()]
  const step = { kind: 'other' as const, title: '', daysBefore: 10, assigneeId: null, taskId: null }
  const stored = [
    { ...step, taskId: first },
    { ...step, kind: 'goNoGo' as const, taskId: second },
  ]
  const typed = [
    { ...step, kind: 'goNoGo' as const, daysBefore: 30 },
    { ...step, daysBefore: 5 },
    step,
  ]
  expect(keepTasks(typed, stored).map(({ taskId }) => taskId)).toEqual([second, first, null])
  expect(keepTasks([], stored)).toEqual([])
})
