import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { readDraft, writeDraft } from '@renderer/store/draft'

test('a draft that is being forgotten is not read once more', async () => {
  await writeDraft('draft:task:new', { title: 'Keksitty' })
  expect(await readDraft('draft:task:new')).toEqual({ title: 'Keksitty' })
  void writeDraft('draft:person:new', {})
  void writeDraft('draft:task:new', null)
  expect(await readDraft('draft:task:new')).toBeNull()
})
