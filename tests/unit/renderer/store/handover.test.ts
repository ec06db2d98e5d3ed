import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { holdingsOf } from '@shared/rules/handover/handover'
import { put } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { handOverAll } from '@renderer/store/handover'
import { save } from '@renderer/store/save'

test('a successor who helps with the task answers for it and is no longer a helper, in one change', async () => {
  const person = (familyName: string) => createRecord('person', { familyName })
  const [leaving, next, third] = [person('Lähtevä'), person('Seuraaja'), person('Kolmas')]
  const task = createRecord('task', {
    title: 'Tehtävä',
    assigneeId: leaving.id,
    helperIds: [leaving.id, next.id, third.id],
  })
  await save(
    [...[leaving, next, third].map((one) => put('person', one)), put('task', task)],
    'create',
  )
  const day = '2026-12-01'
  const held = holdingsOf(leaving.id, day, [{ kind: 'task', record: task, meeting: undefined }])
  expect(held.map(({ part }) => part)).toEqual(['task', 'taskHelper'])
  const handed = await handOverAll({
    ...{ personId: leaving.id, day, decision: '', reason: 'Vaihtuu' },
    successions: held.map((holding) => ({ holding, successorId: next.id })),
  })
  expect(handed.ok && handed.entry?.changes).toHaveLength(1)
  const after = await database.records('task').get(task.id)
  expect(after).toMatchObject({ assigneeId: next.id, helperIds: [third.id] })
})
