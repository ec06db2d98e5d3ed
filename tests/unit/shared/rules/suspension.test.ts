import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, recordSchemas, type RecordInput } from '@shared/model/records'
import {
  laterPeriod,
  openOf,
  suspend,
  type SuspensionChoices,
  type SuspensionSubject,
} from '@shared/rules/suspend'
import { statusOn } from '@shared/rules/statusOn'
import { suspensionOf } from '@shared/rules/suspension'
import { aMeeting, byId } from './make'

const region = createRecord('region', { name: local('Arkangelin alue') })
const organisation = createRecord('organisation', {
  name: local('Aluehallinto'),
  regionId: region.id,
})
const person = createRecord('person', { title: 'yhteyshenkilö', organisationId: organisation.id })

function status(fields: Partial<RecordInput<'status'>> = {}) {
  return createRecord('status', {
    subject: { kind: 'region', id: region.id },
    state: 'suspendedByUs',
    from: '2022-03-01',
    ...fields,
  })
}

function touching(party: { kind: 'person' | 'organisation'; id: string }, one = status()) {
  const records = { statuses: [one], people: byId([person]), organisations: byId([organisation]) }
  return suspensionOf(party, records, '2026-11-23') !== null
}

test('a suspension of a region touches its organisations and their people', () => {
  expect(touching({ kind: 'person', id: person.id })).toBe(true)
  expect(touching({ kind: 'organisation', id: organisation.id })).toBe(true)
})

test('what is over, or a legal instrument alone, touches nobody', () => {
  const { id } = person
  expect(touching({ kind: 'person', id }, status({ until: '2026-01-01' }))).toBe(false)
  expect(touching({ kind: 'person', id }, status({ layer: 'legal' }))).toBe(false)
  expect(touching({ kind: 'person', id }, status({ state: 'ended' }))).toBe(false)
})

test('cooperation that runs again touches nobody, though the end of the suspension was not written', () => {
  const again = status({ state: 'active', from: '2025-01-01' })
  const around = { people: byId([person]), organisations: byId([organisation]) }
  const on = (day: string) =>
    suspensionOf({ kind: 'person', id: person.id }, { ...around, statuses: [again, status()] }, day)
  expect(on('2024-12-31')?.state).toBe('suspendedByUs')
  expect(on('2025-01-01')).toBeNull()
})

const body = createRecord('body', { name: local('Alueneuvosto'), kind: 'council' })
const subject = { kind: 'body', id: body.id } as const

const today = '2026-11-23'

const choices: SuspensionChoices = {
  state: 'suspendedByUs',
  layers: ['cooperation', 'contact'],
  from: '2026-12-01',
  precision: 'day',
  asWritten: '',
  reason: 'Hyökkäyssota',
  decisionReference: '',
  allowed: '',
  reviewOn: '2027-06-01',
  duties: [{ kind: 'archive', text: '', due: null, doneOn: null, taskId: null }],
  tasks: 'keep',
  meetings: 'keep',
  seats: 'keep',
}

const active = status({ subject, state: 'active', from: '2010-01-01' })
const task = createRecord('task', { title: 'Valmistelu', workstream: subject })
const coming = aMeeting({ bodyId: body.id })
const seat = createRecord('seat', { bodyId: body.id, from: '2025-06-01' })
const given: SuspensionSubject = {
  subject,
  partIds: new Set(),
  statuses: [active],
  tasks: [task, createRecord('task', { title: 'Tehty', workstream: subject, status: 'done' })],
  meetings: [coming, aMeeting({ bodyId: body.id, state: 'held' })],
  seats: [seat, createRecord('seat', { bodyId: body.id, until: '2025-05-31' })],
}

test('the period in force ends the day before and a new one begins in each layer', () => {
  const changes = suspend(given, choices, today)
  expect(changes.map(({ type, kind }) => `${type} ${kind}`)).toEqual([
    'patch status',
    'put status',
    'put status',
  ])
  expect(changes[0]).toMatchObject({ id: active.id, fields: { until: '2026-11-30' } })
  const periods = changes.flatMap((one) => (one.type === 'put' ? [one.record] : []))
  expect(periods).toMatchObject([
    { layer: 'cooperation', state: 'suspendedByUs', from: '2026-12-01', duties: [{}] },
    { layer: 'contact', duties: [] },
  ])
  for (const period of periods) expect(recordSchemas.status.safeParse(period).success).toBe(true)
})

test('open tasks, coming meetings and seats fare as chosen; what is over is left alone', () => {
  const changes = suspend(
    given,
    { ...choices, tasks: 'drop', meetings: 'cancel', seats: 'end' },
    today,
  )
  const touched = changes.flatMap((one) => (one.type === 'patch' ? [[one.id, one.fields]] : []))
  expect(touched.slice(1)).toEqual([
    [task.id, { status: 'dropped' }],
    [coming.id, { state: 'cancelled' }],
    [seat.id, { until: '2026-11-30', untilPrecision: 'day' }],
  ])
})

test('a period that begins on the very day ends on it, and the suspension counts from that day', () => {
  const sameDay = status({ subject, state: 'active', from: choices.from })
  const changes = suspend(
    { ...given, statuses: [sameDay] },
    { ...choices, layers: ['cooperation'] },
    today,
  )
  expect(changes[0]).toMatchObject({ id: sameDay.id, fields: { until: choices.from } })
  const [made] = changes.flatMap((one) => (one.type === 'put' ? [one.record] : []))
  const after = [{ ...sameDay, until: choices.from }, recordSchemas.status.parse(made)]
  expect(statusOn(after, 'cooperation', choices.from)?.state).toBe('suspendedByUs')
})

test('a suspension lasts until the period that is already written down to follow it', () => {
  const ending = status({ subject, state: 'ended', from: '2028-01-01', precision: 'year' })
  const changes = suspend({ ...given, statuses: [active, ending] }, choices, today)
  const [first, second] = changes.flatMap((one) => (one.type === 'put' ? [one.record] : []))
  expect(first).toMatchObject({ until: '2027-12-31', untilPrecision: 'year' })
  expect(second).toMatchObject({ layer: 'contact', until: null })
  expect(laterPeriod({ ...given, statuses: [active, ending] }, choices, today)).toBeNull()
})

test('a suspension cannot begin before a period that has begun since', () => {
  const since = status({ subject, state: 'active', from: '2024-01-01' })
  const both = { ...given, statuses: [active, since] }
  const from = '2022-03-01'
  expect(laterPeriod(both, { ...choices, from }, today)?.id).toBe(since.id)
  expect(laterPeriod(both, { ...choices, from, layers: ['contact'] }, today)).toBeNull()
  expect(laterPeriod(both, { ...choices, from: '2024-01-01' }, today)).toBeNull()
})

test('of a suspension in the past also the seats begun since are open, those to come are not', () => {
  const seats = ['2023-01-01', '2027-01-01'].map((from) =>
    createRecord('seat', { bodyId: body.id, from }),
  )
  expect(openOf({ ...given, seats }, '2022-03-01', today).seats).toEqual([seats[0]])
})
