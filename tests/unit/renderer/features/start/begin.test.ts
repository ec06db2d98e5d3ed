// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { begin } from '@renderer/features/start/begin'
import { put } from '@renderer/store/change'
import { livingRecords } from '@renderer/store/live'
import { getPreferences, setPreferences } from '@renderer/store/preferences'
import { save } from '@renderer/store/save'

const answers = { name: 'Aino Esimerkki', language: 'fi', withStarter: true } as const

test('a start that was forgotten does not replace the work that is there', async () => {
  const task = createRecord('task', { title: 'Lausunto' })
  await save([put('task', task)], 'create')
  setPreferences({ startDone: false })

  expect(await begin(answers)).toBe(true)
  expect(await livingRecords('task')).toMatchObject([{ id: task.id, title: task.title }])
  expect(await livingRecords('template')).toEqual([])
  expect(getPreferences()).toMatchObject({ ownName: 'Aino Esimerkki', startDone: true })
})
