import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { put, remove } from '@renderer/store/change'
import { countLiving } from '@renderer/store/live'
import { save } from '@renderer/store/save'

test('what was removed is not counted', async () => {
  const task = createRecord('task', { title: 'Keksitty tehtävä' })
  const area = createRecord('area', { name: { fi: 'Keksitty alue', en: '', sv: '' } })
  const before = await countLiving()
  await save([put('task', task), put('area', area)], 'create')
  expect(await countLiving()).toBe(before + 2)
  await save([remove('task', task.id)], 'remove')
  expect(await countLiving()).toBe(before + 1)
})
