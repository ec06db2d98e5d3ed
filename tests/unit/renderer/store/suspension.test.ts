import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import type { Link } from '@shared/model/link'
import { createRecord } from '@shared/model/records'
import { openOf } from '@shared/rules/suspend'
import { put } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { suspensionSubject } from '@renderer/store/suspension'

const programme = createRecord('programme', { name: local('Ohjelma') })
const committee = createRecord('body', {
  ...{ name: local('Seurantakomitea'), kind: 'committee', programmeId: programme.id },
})
const group = createRecord('body', {
  ...{ name: local('Jaosto'), kind: 'workingGroup', parentId: committee.id },
})
const project = createRecord('project', { name: local('Hanke'), programmeId: programme.id })
const other = createRecord('project', {
  ...{ name: local('Toisen ohjelman hanke'), links: [{ kind: 'programme', id: programme.id }] },
})

async function openTitles(subject: Link): Promise<string[]> {
  const { tasks } = openOf(await suspensionSubject(subject), '2026-12-01', '2026-11-23')
  return tasks.map(({ title }) => title).sort()
}

test('what is suspended has the open tasks of its parts, and what is linked to it alone', async () => {
  const task = (
    title: string,
    kind: Link['kind'],
    id: string,
    status = 'open' as 'open' | 'done',
  ) => put('task', createRecord('task', { title, workstream: { kind, id }, status }))
  const linked = createRecord('task', {
    ...{ title: 'Linkki', links: [{ kind: 'programme', id: programme.id }] },
  })
  await save(
    [
      ...[put('programme', programme), put('body', committee), put('body', group)],
      ...[put('project', project), put('project', other)],
      task('Ohjelma', 'programme', programme.id),
      task('Komitea', 'body', committee.id),
      task('Jaosto', 'body', group.id),
      task('Hanke', 'project', project.id),
      task('Tehty', 'project', project.id, 'done'),
      task('Toinen', 'project', other.id),
      put('task', linked),
    ],
    'create',
  )
  expect(await openTitles({ kind: 'programme', id: programme.id })).toEqual(
    ['Hanke', 'Jaosto', 'Komitea', 'Linkki', 'Ohjelma'].sort(),
  )
  expect(await openTitles({ kind: 'body', id: committee.id })).toEqual(['Jaosto', 'Komitea'])
  expect(await openTitles({ kind: 'project', id: project.id })).toEqual(['Hanke'])
})
