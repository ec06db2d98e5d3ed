import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { loadProposalSources } from '@renderer/store/proposalInput'

test('tasks are read as far ahead as the rhythm of the body says when there is no series', async () => {
  const body = createRecord('body', {
    name: local('Aluekomitea'),
    kind: 'committee',
    rhythm: 'quarterly',
  })
  const meeting = createRecord('meeting', {
    type: 'body',
    bodyId: body.id,
    title: local('Kokous'),
    start: '2026-12-08T07:00:00.000Z',
    end: '2026-12-08T08:00:00.000Z',
  })
  const before = createRecord('task', { title: 'Lausunto', due: '2027-02-01' })
  const after = createRecord('task', { title: 'Raportti', due: '2027-05-01' })
  await commit(
    [put('body', body), put('meeting', meeting), put('task', before), put('task', after)],
    { code: 'create', who: 'Testaaja' },
  )

  const input = await loadProposalSources(meeting.id)
  expect(input?.tasks.map(({ title }) => title)).toEqual(['Lausunto'])
})
