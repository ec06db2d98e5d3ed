import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { recordKinds, type RecordKind } from '@shared/model/link'
import { createRecord, recordSchemas, type AnyRecord, type RecordOf } from '@shared/model/records'
import { handOver, holdingsOf, type HeldRecord } from '@shared/rules/handover/handover'
import { handoverParts } from '@shared/rules/handover/parts'
import { placesOf } from '@shared/workspace/references'
import { aMeeting, anItem } from './make'

const day = '2027-02-01'
const leaving = createRecord('person', { familyName: 'Lähtevä' })
const next = createRecord('person', { familyName: 'Seuraaja' })
const third = createRecord('person', { familyName: 'Kolmas' })
const area = createRecord('area', { name: local('Barents-yhteistyö') })
const body = createRecord('body', { name: local('Alueneuvosto'), kind: 'council' })

function held(kind: RecordKind, record: AnyRecord, meeting?: RecordOf<'meeting'>): HeldRecord {
  return { kind, record, meeting }
}

function parts(records: readonly HeldRecord[]): string[] {
  return holdingsOf(leaving.id, day, records).map(({ part }) => part)
}

/** The changes of the only holding of a record. */
function changes(kind: RecordKind, record: AnyRecord, to: string | null, decision = '') {
  const [holding] = holdingsOf(leaving.id, day, [held(kind, record)])
  if (!holding) throw new Error('Nothing is held')
  return handOver(holding, { personId: leaving.id, day, decision }, to)
}

test('what is over is not handed over: past terms, done tasks, held meetings', () => {
  const past = aMeeting({
    chairId: leaving.id,
    start: '2027-01-10T07:00:00.000Z',
    end: '2027-01-10T08:00:00.000Z',
  })
  expect(
    parts([
      held(
        'seat',
        createRecord('seat', { bodyId: body.id, personId: leaving.id, until: '2027-01-31' }),
      ),
      held(
        'task',
        createRecord('task', { title: 'Tehty', assigneeId: leaving.id, status: 'done' }),
      ),
      held('meeting', past),
      held('occurrence', anItem('a', { presenterId: leaving.id }), past),
      held('person', leaving),
    ]),
  ).toEqual([])
})

test('a coming meeting is handed over with its presentations and experts', () => {
  const coming = aMeeting({
    chairId: leaving.id,
    participants: [{ personId: leaving.id }],
    start: '2027-02-10T07:00:00.000Z',
    end: '2027-02-10T08:00:00.000Z',
  })
  const item = anItem('a', { presenterId: leaving.id, expertIds: [third.id, leaving.id] })
  expect(parts([held('occurrence', item, coming), held('meeting', coming)])).toEqual([
    'chair',
    'participant',
    'presenter',
    'expert',
  ])
})

test('a responsibility ends the day before and begins anew: the old row tells the history', () => {
  const row = createRecord('responsibility', {
    areaId: area.id,
    holderId: leaving.id,
    deputyId: next.id,
    from: '2020-01-01',
    basis: 'Päätös',
  })
  const [ends, begins] = changes('responsibility', row, next.id)
  expect(ends).toMatchObject({ type: 'patch', id: row.id, fields: { until: '2027-01-31' } })
  expect(begins).toMatchObject({
    type: 'put',
    record: { holderId: next.id, deputyId: null, from: day, until: null, basis: '' },
  })
})

test('a new term rests on the new decision; a deputy who changes leaves the holder’s in force', () => {
  const source = { text: 'Nimittämispäätös', versions: [] }
  const nomination = createRecord('nomination', { title: 'Edustajat' })
  const seat = createRecord('seat', {
    bodyId: body.id,
    personId: leaving.id,
    from: '2025-01-01',
    decisionReference: 'MH 2.12.2024 § 9',
    nominationId: nomination.id,
    source,
  })
  const decided = 'MH 25.1.2027 § 3'
  expect(changes('seat', seat, next.id, decided)[1]).toMatchObject({
    record: { personId: next.id, decisionReference: decided, nominationId: null, source: null },
  })
  expect(changes('seat', seat, next.id)[1]).toMatchObject({ record: { decisionReference: '' } })
  // What is left open has not been decided.
  expect(changes('seat', seat, null, decided)[1]).toMatchObject({
    record: { personId: null, decisionReference: '' },
  })
  const deputy = { ...seat, personId: third.id, deputyId: leaving.id }
  expect(changes('seat', deputy, next.id, decided)[1]).toMatchObject({
    record: {
      personId: third.id,
      deputyId: next.id,
      decisionReference: 'MH 2.12.2024 § 9; MH 25.1.2027 § 3',
      nominationId: nomination.id,
      source: { text: 'Nimittämispäätös' },
    },
  })
})

test('whatever a person can hold is handed over: no place that names a person is forgotten', () => {
  /** Not held: one's own absence, being proposed for a seat that has not been decided, what one has said or done. */
  const notHeld = [
    'cover coveredId',
    'dispatch recipients [] personId',
    'meeting attendance [] deputyForId',
    'meeting attendance [] personId',
    'meeting minutes checkerIds []',
    'meeting replies [] deputyId',
    'meeting replies [] personId',
    'meeting reporting [] byId',
    'nomination proposedIds []',
    'occurrence absentIds []',
    'occurrence disqualifiedIds []',
    'occurrence reporting [] byId',
    'task comments [] personId',
  ]
  const places = recordKinds.flatMap((kind) =>
    placesOf(kind)
      .filter(({ target }) => target === 'person')
      .map(({ path }) => [kind, ...path.map((step) => (typeof step === 'string' ? step : '[]'))]),
  )
  const handed = handoverParts.map(({ kind, path }) => [kind, ...path].join(' '))
  expect(places.map((place) => place.join(' ')).sort()).toEqual([...handed, ...notHeld].sort())
})

test.each([
  ['owner', { ownerId: leaving.id, deputyId: next.id }, { ownerId: next.id, deputyId: null }],
  ['deputy', { ownerId: next.id, deputyId: leaving.id }, { deputyId: null }],
])('a project whose %s leaves to the other has no deputy any more', (_part, people, fields) => {
  const project = createRecord('project', { name: local('Hanke'), ...people })
  const [change] = changes('project', project, next.id)
  expect(change).toMatchObject({ type: 'patch', id: project.id, fields })
  expect(recordSchemas.project.safeParse({ ...project, ...fields }).success).toBe(true)
})

test('whoever the leaving person covers for is covered by the successor, or no longer', () => {
  const cover = createRecord('cover', {
    coveredId: third.id,
    coveringId: leaving.id,
    from: '2027-01-20',
    until: '2027-02-20',
  })
  const ends = { type: 'patch', id: cover.id, fields: { until: '2027-01-31' } }
  const [first, begins, ...more] = changes('cover', cover, next.id)
  expect(first).toMatchObject(ends)
  expect(begins).toMatchObject({
    type: 'put',
    record: { coveredId: third.id, coveringId: next.id, from: day, until: '2027-02-20' },
  })
  expect(more).toEqual([])
  // Nobody stands in for themselves, and a cover without anybody is none.
  expect(changes('cover', cover, third.id)).toMatchObject([ends])
  expect(changes('cover', cover, null)).toMatchObject([ends])
  expect(changes('cover', { ...cover, from: day }, null)).toEqual([
    { type: 'remove', kind: 'cover', id: cover.id },
  ])
})

test('a term that has not begun changes hands as it is, and a seat may be left open', () => {
  const seat = createRecord('seat', { bodyId: body.id, personId: leaving.id, from: '2027-06-01' })
  expect(changes('seat', seat, null)).toEqual([
    { type: 'patch', kind: 'seat', id: seat.id, fields: { ...seat, personId: null } },
  ])
})

test('in a list nobody stands twice, and a participant who leaves leaves no empty place', () => {
  const meeting = (ids: string[]) =>
    aMeeting({
      participants: ids.map((personId) => ({ personId })),
      start: '2027-02-10T07:00:00.000Z',
      end: '2027-02-10T08:00:00.000Z',
    })
  const both = meeting([leaving.id, next.id])
  expect(changes('meeting', both, next.id)).toMatchObject([
    { fields: { participants: [{ personId: next.id }] } },
  ])
  expect(changes('meeting', meeting([leaving.id]), null)).toMatchObject([
    { fields: { participants: [] } },
  ])
})

test('a step of a call plan changes hands without the others', () => {
  const call = createRecord('call', {
    programmeId: body.id,
    title: 'Haku',
    closesAt: '2027-03-01T10:00:00.000Z',
    plan: [
      { kind: 'goNoGo', daysBefore: 30, assigneeId: leaving.id },
      { kind: 'application', daysBefore: 1, assigneeId: third.id },
    ],
  })
  expect(changes('call', call, next.id)).toMatchObject([
    { fields: { plan: [{ assigneeId: next.id }, { assigneeId: third.id }] } },
  ])
})

test('every part is named once', () => {
  const names = handoverParts.map(({ part }) => part)
  expect(new Set(names).size).toBe(names.length)
})
