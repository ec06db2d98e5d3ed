import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { chosenTasks, type TaskChoice } from '@shared/rules/tasks/chosenTasks'
import { aTask } from '../make'

const today = '2026-11-23'
const [me, other, third, body] = [newId(), newId(), newId(), newId()]
const everything: TaskChoice = {
  who: null,
  workstreamId: null,
  kind: null,
  text: '',
  alsoFinished: false,
}
const tasks = [
  aTask({ title: 'Oma', assigneeId: me, kind: 'statement' }),
  aTask({ title: 'Poissa olevan', assigneeId: other }),
  aTask({ title: 'Avustan', assigneeId: third, helperIds: [me] }),
  aTask({ title: 'Muun', assigneeId: third, workstream: { kind: 'body', id: body } }),
  aTask({ title: 'Valmis', assigneeId: me, status: 'done', number: { year: 2026, ordinal: 14 } }),
]
const covers = [
  createRecord('cover', {
    coveredId: other,
    coveringId: me,
    from: '2026-11-20',
    until: '2026-11-30',
  }),
]

const titles = (choice: Partial<TaskChoice>, asker = { me: me as string | null }) =>
  chosenTasks(tasks, { ...everything, ...choice }, { ...asker, today, covers }).map(
    ({ title }) => title,
  )

test('mine are those I answer for, stand in for or help with', () => {
  expect(titles({ who: 'mine' })).toEqual(['Oma', 'Poissa olevan', 'Avustan'])
  expect(titles({ who: 'mine' }, { me: null })).toEqual([])
  expect(titles({ who: other })).toEqual(['Poissa olevan'])
})

test('finished ones only when they are asked for', () => {
  expect(titles({})).toHaveLength(4)
  expect(titles({ alsoFinished: true })).toContain('Valmis')
})

test('by workstream, kind, words of the title and number', () => {
  expect(titles({ workstreamId: body })).toEqual(['Muun'])
  expect(titles({ kind: 'statement' })).toEqual(['Oma'])
  expect(titles({ text: ' olevan POISSA ' })).toEqual(['Poissa olevan'])
  expect(titles({ text: 't-2026-14', alsoFinished: true })).toEqual(['Valmis'])
})
