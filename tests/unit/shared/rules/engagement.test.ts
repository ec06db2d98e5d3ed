import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { engagements, quietState, type EngagementInput } from '@shared/rules/engagement'
import { aMeeting, anItem } from './make'

const today = '2026-11-23'
const school = createRecord('organisation', { name: local('Ammattikorkeakoulu') })
const town = createRecord('organisation', { name: local('Kaupunki') })
const person = createRecord('person', {
  familyName: 'Keksitty',
  organisationId: town.id,
  positions: [{ organisationId: school.id, until: '2026-08-31' }],
})

function contacts(fields: Partial<EngagementInput>, who = person.id) {
  const nothing = { people: [person], meetings: [], occurrences: [], projects: [], events: [] }
  const found = engagements({ ...nothing, today, ...fields }).get(who) ?? []
  return found.map(({ kind, day }) => `${kind} ${day}`)
}

function meeting(day: string, fields: Parameters<typeof aMeeting>[0] = {}) {
  return aMeeting({
    start: `${day}T07:00:00.000Z`,
    end: `${day}T08:00:00.000Z`,
    state: 'held',
    participants: [{ personId: person.id }],
    ...fields,
  })
}

test('a meeting held counts, for the organisation the person was in then', () => {
  const meetings = [meeting('2026-05-01'), meeting('2026-10-01')]
  expect(contacts({ meetings })).toEqual(['meeting 2026-10-01', 'meeting 2026-05-01'])
  expect(contacts({ meetings }, school.id)).toEqual(['meeting 2026-05-01'])
  expect(contacts({ meetings }, town.id)).toEqual(['meeting 2026-10-01'])
})

test('a draft, a meeting to come and a paper for information are no contact', () => {
  const meetings = [
    meeting('2026-10-01', { state: 'draft' }),
    meeting('2026-12-01'),
    meeting('2026-10-02', { participants: [{ personId: person.id, role: 'informed' }] }),
  ]
  expect(contacts({ meetings })).toEqual([])
})

test('an expert of one item was met', () => {
  const held = meeting('2026-10-01', { participants: [] })
  const item = anItem('a', { meetingId: held.id, expertIds: [person.id] })
  expect(contacts({ meetings: [held], occurrences: [item] })).toEqual(['meeting 2026-10-01'])
})

test('a project counts while it runs, extensions too, and an event for those who took part', () => {
  const project = createRecord('project', {
    name: local('Hanke'),
    from: '2019-01-01',
    until: '2021-10-31',
    extensions: [{ until: '2022-04-30' }],
    partners: [{ organisationId: town.id }],
  })
  const running = createRecord('project', {
    name: local('Käynnissä'),
    from: '2026-01-01',
    leadPartnerId: town.id,
  })
  const event = createRecord('event', {
    name: local('Seminaari'),
    from: '2025-03-01',
    participants: [{ kind: 'organisation', id: town.id }],
  })
  expect(contacts({ projects: [project, running], events: [event] }, town.id)).toEqual([
    'project 2026-11-23',
    'event 2025-03-01',
    'project 2022-04-30',
  ])
})

test('who led a meeting was met; a person at an event counts for the organisation of that time', () => {
  const led = meeting('2026-10-01', { participants: [], chairId: person.id })
  expect(contacts({ meetings: [led] })).toEqual(['meeting 2026-10-01'])
  const event = createRecord('event', {
    name: local('Seminaari'),
    from: '2026-05-05',
    participants: [{ kind: 'person', id: person.id }],
  })
  expect(contacts({ events: [event] }, school.id)).toEqual(['event 2026-05-05'])
  expect(contacts({ events: [event] }, town.id)).toEqual([])
  const project = createRecord('project', {
    name: local('Hanke'),
    from: '2026-01-01',
    contactId: person.id,
  })
  expect(contacts({ projects: [project] })).toEqual([`project ${today}`])
})

test('a year and a day without a contact is quiet', () => {
  const last = (day: string) => [{ kind: 'meeting', id: person.id, day }] as const
  expect(quietState(last('2025-11-23'), today)).toBe('recent')
  expect(quietState(last('2025-11-22'), today)).toBe('quiet')
  expect(quietState([], today)).toBe('never')
  expect(quietState(undefined, today)).toBe('never')
})
