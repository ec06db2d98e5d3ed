import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { deadlineState, dueBy, openDue, openReview } from '@shared/rules/deadlines'

const today = '2026-11-23'

test.each([
  ['2026-11-22', 'late'],
  ['2026-11-23', 'soon'],
  ['2026-12-07', 'soon'],
  ['2026-12-08', 'later'],
] as const)('a deadline on %s is %s', (due, state) => {
  expect(deadlineState(due, today)).toBe(state)
})

test('what is done presses nobody', () => {
  const statement = createRecord('statement', { title: 'Lausunto', due: today })
  expect(openDue(statement)).toBe(today)
  expect(openDue({ ...statement, state: 'given' })).toBeNull()
  expect(openDue({ ...statement, state: 'dropped' })).toBeNull()
  const nomination = createRecord('nomination', { title: 'Nimeäminen', due: today })
  expect(openDue({ ...nomination, state: 'proposed' })).toBe(today)
  expect(openDue({ ...nomination, state: 'decided' })).toBeNull()
  const signal = createRecord('signal', { title: 'Signaali', reviewOn: today })
  expect(openReview({ ...signal, state: 'followed' })).toBe(today)
  expect(openReview({ ...signal, state: 'passed' })).toBeNull()
})

test('the nearest first, up to the day, without what has no day', () => {
  const statement = (due: string | null) => createRecord('statement', { title: 'x', due })
  const all = ['2026-12-01', null, '2026-11-01', '2026-12-08'].map(statement)
  expect(dueBy(all, openDue, '2026-12-07').map(({ due }) => due)).toEqual([
    '2026-11-01',
    '2026-12-01',
  ])
})
