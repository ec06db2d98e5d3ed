import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createRecord, type RecordOf } from '@shared/model/records'
import { backwardsPlan } from '@shared/rules/backwardsPlan'
import { textsIn } from '@shared/texts/texts'
import { makeTasks, moveDues } from '@renderer/features/funding/call/planTasks'
import { patch, put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database } from '@renderer/store/database'
import { livingRecords } from '@renderer/store/live'
import { someRecords } from '@renderer/store/related'
import { undoLast } from '@renderer/store/undo'

const who = 'Testaaja'
const today = '2026-11-23'
const person = createRecord('person', { familyName: 'Keksitty' })
const programme = createRecord('programme', { name: { fi: 'Aurora' } })

async function storedCall() {
  const call = createRecord('call', {
    programmeId: programme.id,
    title: 'Kevään haku',
    closesAt: '2027-03-15T11:00:00.000Z',
    plan: [
      { kind: 'ideaForm', daysBefore: 90, assigneeId: person.id },
      { kind: 'other', title: 'Omarahoitus', daysBefore: 30 },
    ],
  })
  await commit([put('person', person), put('programme', programme), put('call', call)], {
    code: 'create',
    who,
  })
  return call
}

async function planOf(call: RecordOf<'call'>) {
  const stored = (await database.records('call').get(call.id)) ?? call
  const tasks = await someRecords(
    'task',
    stored.plan.map(({ taskId }) => taskId),
  )
  return { call: stored, plan: backwardsPlan(stored, tasks, today) }
}

test('the steps become tasks of the programme in one change, and one undo takes all of it back', async () => {
  const first = await storedCall()
  const { call, plan } = await planOf(first)
  const changes = makeTasks(call, plan, textsIn('fi'))
  expect((await commit(changes, { code: 'create', who })).ok).toBe(true)
  const tasks = await livingRecords('task')
  expect(tasks).toMatchObject([
    {
      title: 'Idealomake: Kevään haku',
      due: '2026-12-15',
      assigneeId: person.id,
      workstream: { kind: 'programme', id: programme.id },
      links: [{ kind: 'call', id: call.id }],
    },
    { title: 'Omarahoitus: Kevään haku', due: '2027-02-12', assigneeId: null },
  ])
  const made = await planOf(call)
  expect(made.plan.map(({ state }) => state)).toEqual(['open', 'open'])
  // Nothing is missing any more: a second time makes none.
  expect(makeTasks(made.call, made.plan, textsIn('fi'))).toHaveLength(1)

  await undoLast(who)
  expect(await livingRecords('task')).toEqual([])
  expect((await planOf(call)).call.plan).toEqual(first.plan)
})

test('a moved closing moves the open tasks, and leaves what is done', async () => {
  const first = await storedCall()
  const { call, plan } = await planOf(first)
  await commit(makeTasks(call, plan, textsIn('fi')), { code: 'create', who })
  const [idea, money] = await livingRecords('task')
  await commit(
    [
      patch('task', idea?.id ?? '', { status: 'done', doneOn: today }),
      patch('call', call.id, { closesAt: '2027-03-22T11:00:00.000Z' }),
    ],
    { code: 'edit', who },
  )
  await commit(moveDues((await planOf(call)).plan), { code: 'edit', who })
  expect((await database.records('task').get(idea?.id ?? ''))?.due).toBe('2026-12-15')
  expect((await database.records('task').get(money?.id ?? ''))?.due).toBe('2027-02-19')
  expect(moveDues((await planOf(call)).plan)).toEqual([])
})
