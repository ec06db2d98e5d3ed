import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { recordKinds } from '@shared/model/link'
import { createRecord } from '@shared/model/records'
import { toSearchable } from '@shared/search/toSearchable'
import { generateWorkspace } from '@shared/workspace/generate'

test('records of every kind give a name, and no text that is no text', () => {
  const { records } = generateWorkspace({ size: 400, seed: 'search', today: '2026-11-23' })
  for (const kind of recordKinds)
    for (const record of records[kind]) {
      const given = toSearchable(kind, record)
      if (kind === 'postponement') {
        expect(given).toBeNull()
        continue
      }
      const isCalled =
        (given?.calledAfter.length ?? 0) > 0 ||
        given?.texts.some(({ part }) => part.startsWith('title-'))
      expect(isCalled, kind).toBe(true)
      for (const { text } of given?.texts ?? [])
        expect(text, kind).not.toMatch(/undefined|null|\[object|^model\./)
    }
})

test('a removed record gives nothing', () => {
  const task = createRecord('task', { title: 'Lausunto', deletedAt: '2026-11-23T07:00:00Z' })
  expect(toSearchable('task', task)).toBeNull()
})

test('names in each language, abbreviation, kind and days are found', () => {
  const body = createRecord('body', {
    name: { fi: 'Neuvosto', en: 'Council', sv: 'Neuvosto' },
    kind: 'workingGroup',
    abbreviation: 'KN',
  })
  expect(toSearchable('body', body)?.texts).toEqual([
    { part: 'title-fi', text: 'Neuvosto' },
    { part: 'title-en', text: 'Council' },
    { part: 'mark', text: 'KN' },
    { part: 'text', text: 'Työryhmä' },
    { part: 'text', text: 'Working group' },
  ])
  const call = createRecord('call', {
    programmeId: body.id,
    title: 'Haku',
    closesAt: '2026-12-31T22:30:00Z',
  })
  // 22.30 in UTC is after midnight in Kajaani.
  expect(toSearchable('call', call)).toMatchObject({ from: '2027-01-01', until: '2027-01-01' })
  expect(toSearchable('call', call)?.texts).toContainEqual({ part: 'source', text: '1.1.2027' })
})

test('an item of an agenda is called after its meeting, and after its matter when it has no title', () => {
  const id = createRecord('area', { name: local('Alue') }).id
  const item = createRecord('occurrence', { meetingId: id, order: 'a0', title: local('Avaus') })
  expect(toSearchable('occurrence', item)?.calledAfter).toEqual([id])
})

test('the words of formatted texts are found, not their marks', () => {
  const item = createRecord('occurrence', {
    meetingId: createRecord('area', { name: local('Alue') }).id,
    order: 'a0',
    title: local('Avaus'),
    notes: local('**Puhuttiin**'),
    outcome: { code: 'agreed', text: local('**Sovittiin** jatkosta') },
  })
  const texts = toSearchable('occurrence', item)?.texts.map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['Puhuttiin', 'Sovittiin jatkosta']))
})
