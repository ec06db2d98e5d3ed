import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { patch, put, remove } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { readDraft, writeDraft } from '@renderer/store/draft'
import { erasePerson } from '@renderer/store/erasure'
import { readPersonalData } from '@renderer/store/personalData'
import { save } from '@renderer/store/save'
import { undoEntry, undoLast, toReverse } from '@renderer/store/undo'

// Invented people.
const person = createRecord('person', {
  familyName: 'Keksitty',
  givenNames: 'Kaisa',
  title: 'asiantuntija',
  email: 'kaisa.keksitty@esimerkki.fi',
  phone: '040 123',
  note: 'Muistiinpano',
})
const other = createRecord('person', { familyName: 'Toinen', note: 'Työpari on Keksittyn Kaisa' })
const task = createRecord('task', { title: 'Tehtävä', assigneeId: person.id })
const meeting = createRecord('meeting', {
  type: 'team',
  title: { fi: 'Kokous', en: '', sv: '' },
  start: '2026-10-01T07:00:00.000Z',
  end: '2026-10-01T08:00:00.000Z',
  state: 'held',
  chairId: person.id,
  minutes: { state: 'approved', hash: 'a'.repeat(64) },
})
const dispatch = createRecord('dispatch', {
  meetingId: meeting.id,
  what: 'agenda',
  version: 1,
  at: '2026-09-20T07:00:00.000Z',
  recipients: [
    { personId: person.id, name: 'Kaisa Keksitty', email: person.email },
    { personId: other.id, name: 'Toinen', email: 'toinen@esimerkki.fi' },
  ],
  snapshot: {
    title: meeting.title,
    start: meeting.start,
    end: meeting.end,
    timeZone: 'Europe/Helsinki',
  },
})

beforeEach(async () => {
  await database.delete()
  await database.open()
  const created = await save(
    [
      put('person', person),
      put('person', other),
      put('task', task),
      put('meeting', meeting),
      put('dispatch', dispatch),
    ],
    'create',
  )
  expect(created).toMatchObject({ ok: true })
})

test('what is held about a person: who points at them, where the name is written, what was sent', async () => {
  const data = await readPersonalData(person)
  expect(new Set(data.pointing.map(({ id }) => id))).toEqual(
    new Set([task.id, meeting.id, dispatch.id]),
  )
  expect(data.mentioning).toEqual([{ kind: 'person', id: other.id }])
  expect(data.dispatches.map(({ id }) => id)).toEqual([dispatch.id])
  expect(data.approvedMinutes).toBe(1)
  expect(data.changedAt).toHaveLength(1)
})

test('an erased person is a role wherever they are, and approved minutes keep record and hash', async () => {
  const erased = await erasePerson(person, 'asiantuntija')
  expect(erased).toMatchObject({ ok: true })
  const after = await database.records('person').get(person.id)
  expect(after).toMatchObject({ familyName: '', givenNames: '', title: 'asiantuntija' })
  expect(after).toMatchObject({ email: '', phone: '', note: '' })
  expect((await database.records('task').get(task.id))?.assigneeId).toBe(person.id)
  expect(await database.records('meeting').get(meeting.id)).toEqual(meeting)
  const sent = await database.records('dispatch').get(dispatch.id)
  expect(sent?.recipients.map(({ name, email }) => [name, email])).toEqual([
    ['asiantuntija', ''],
    ['Toinen', 'toinen@esimerkki.fi'],
  ])
})

test('erasing cannot be undone, nor what was done before it, and its log entry has nothing of the person', async () => {
  const edited = await save([patch('person', person.id, { phone: '040 999' })], 'edit')
  const erased = await erasePerson(person, 'poistettu henkilö')
  expect(erased.ok && JSON.stringify(erased.entry)).not.toMatch(/keksitty|040 /i)
  expect(await toReverse('undo', database)).toBeNull()
  expect(await toReverse('redo', database)).toBeNull()
  expect(await undoLast('')).toBeNull()
  // Nor by the notice of an earlier change that is still open.
  expect(edited.ok && edited.entry && (await undoEntry(edited.entry, ''))).toBeNull()
  await save([patch('task', task.id, { title: 'Uusi' })], 'edit')
  expect(await undoLast('')).toMatchObject({ ok: true })
  expect((await database.records('person').get(person.id))?.familyName).toBe('')
})

const presented = {
  ...dispatch,
  id: crypto.randomUUID(),
  recipients: [],
  by: 'Kaisa Keksitty',
  snapshot: {
    ...dispatch.snapshot,
    items: [
      {
        id: crypto.randomUUID(),
        number: '1',
        title: meeting.title,
        start: '09:00',
        minutes: 10,
        presenter: 'Kaisa Keksitty',
      },
    ],
  },
}

test('who presented is a role in what was sent, and what is in the bin tells nobody', async () => {
  const names = { familyName: 'Keksitty', givenNames: 'Kaisa' }
  const copy = createRecord('person', { ...names, email: person.email, note: 'x' })
  const somebodyElse = createRecord('person', { ...names, email: 'toinen.kaisa@esimerkki.fi' })
  const note = 'Soita: Keksitty Kaisa, kaisa.keksitty@esimerkki.fi. Keksittyn suku.'
  const old = createRecord('task', { title: 'Vanha', privateNote: note })
  const item = createRecord('occurrence', {
    meetingId: meeting.id,
    order: 'a0',
    title: { fi: 'Kaisa Keksitty', en: '', sv: '' },
  })
  await database.records('occurrence').put({ ...item, deletedAt: '2026-10-01T07:00:00.000Z' })
  await save(
    [
      put('dispatch', presented),
      put('task', old),
      put('person', copy),
      put('person', somebodyElse),
    ],
    'create',
  )
  await save(
    [remove('task', old.id), remove('person', copy.id), remove('person', somebodyElse.id)],
    'remove',
  )
  expect(await erasePerson(person, 'asiantuntija')).toMatchObject({ ok: true })

  const sent = await database.records('dispatch').get(presented.id)
  expect(sent).toMatchObject({ by: 'asiantuntija' })
  expect(sent?.snapshot.items[0]?.presenter).toBe('asiantuntija')
  const removed = await database.records('task').get(old.id)
  // A family name alone may be anybody's.
  expect(removed?.privateNote).toBe('Soita: asiantuntija, asiantuntija. Keksittyn suku.')
  expect(removed?.deletedAt).not.toBeNull()
  // A removed person with the same name and another address is another person.
  expect(await database.records('person').get(somebodyElse.id)).toMatchObject(names)
  expect(await database.records('person').get(copy.id)).toMatchObject({
    familyName: '',
    title: 'asiantuntija',
    note: '',
  })
  // Approved minutes are not touched, in the bin either.
  expect((await database.records('occurrence').get(item.id))?.title?.fi).toBe('Kaisa Keksitty')
})

test('drafts lose the person: their own form goes, others keep their words', async () => {
  await writeDraft(`draft:person:${person.id}`, { phone: '040 999' })
  await writeDraft('draft:task:new', { title: 'Kutsu Kaisa Keksitty', email: person.email })
  expect(await erasePerson(person, 'asiantuntija')).toMatchObject({ ok: true })
  expect(await readDraft(`draft:person:${person.id}`)).toBeNull()
  expect(await readDraft('draft:task:new')).toEqual({ title: 'Kutsu asiantuntija', email: '' })
})

test('a namesake keeps the name where nothing tells who is meant', async () => {
  await save(
    [
      put('dispatch', presented),
      put('person', createRecord('person', { familyName: 'Keksitty', givenNames: 'Kaisa' })),
    ],
    'create',
  )
  expect((await readPersonalData(person)).hasNamesake).toBe(true)
  await erasePerson(person, 'asiantuntija')
  const sent = await database.records('dispatch').get(presented.id)
  expect(sent?.snapshot.items[0]?.presenter).toBe('Kaisa Keksitty')
})
