import { describe, expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { textsIn } from '@shared/texts/texts'
import { seatsOfNomination } from '@renderer/features/followUp/seatsOfNomination'
import { taskOfStatement } from '@renderer/features/followUp/taskOfStatement'

const body = createRecord('body', { name: local('Nuorisoneuvosto'), kind: 'council' })
const own = createRecord('organisation', { name: local('Kainuun liitto'), own: true })
const school = createRecord('organisation', { name: local('Oppilaitos') })
const person = createRecord('person', { familyName: 'Keksitty', organisationId: school.id })
const other = createRecord('person', { familyName: 'Toinen' })
const found = {
  people: new Map([person, other].map((one) => [one.id, one])),
  organisations: new Map([own, school].map((one) => [one.id, one])),
  seats: [],
}

describe('seats of a decided nomination', () => {
  const decided = (fields: Partial<RecordInput<'nomination'>> = {}) =>
    createRecord('nomination', {
      title: 'Edustaja',
      bodyId: body.id,
      proposedIds: [person.id],
      state: 'decided',
      decidedOn: '2026-11-16',
      decisionReference: 'MH 16.11.2026 § 150',
      ...fields,
    })

  test('one for each person, from the decision on, with its reference', () => {
    const nomination = decided()
    expect(seatsOfNomination(nomination, found)).toMatchObject([
      {
        bodyId: body.id,
        personId: person.id,
        organisationId: school.id,
        role: 'member',
        from: '2026-11-16',
        nominatedById: own.id,
        nominationId: nomination.id,
        decisionReference: 'MH 16.11.2026 § 150',
      },
    ])
  })

  test('only for those who have none from it yet', () => {
    const nomination = decided({ seats: 2, proposedIds: [person.id, other.id] })
    const made = createRecord('seat', {
      bodyId: body.id,
      personId: person.id,
      nominationId: nomination.id,
    })
    const rest = seatsOfNomination(nomination, { ...found, seats: [made] })
    expect(rest).toMatchObject([{ personId: other.id }])
    expect(
      seatsOfNomination({ ...nomination, proposedIds: [person.id] }, { ...found, seats: [made] }),
    ).toBe('allMade')
  })

  test('none without a body or people, or when more are proposed than asked for', () => {
    expect(seatsOfNomination(decided({ bodyId: null }), found)).toBe('noBody')
    expect(seatsOfNomination(decided({ proposedIds: [] }), found)).toBe('nobody')
    expect(seatsOfNomination(decided({ proposedIds: [person.id, other.id] }), found)).toBe(
      'tooMany',
    )
  })
})

test('the task of a statement has its drafter, deadline, area, goals and a link to it', () => {
  const [goalId, areaId] = [newId(), newId()]
  const statement = createRecord('statement', {
    title: 'Arktinen strategia',
    kind: 'positionPaper',
    drafterId: person.id,
    due: '2026-12-10',
    areaId,
    links: [
      { kind: 'goal', id: goalId },
      { kind: 'body', id: body.id },
    ],
  })
  expect(taskOfStatement(statement, textsIn('fi'))).toMatchObject({
    title: 'Laadi kannanotto: Arktinen strategia',
    assigneeId: person.id,
    due: '2026-12-10',
    areaId,
    links: [
      { kind: 'statement', id: statement.id },
      { kind: 'goal', id: goalId },
    ],
  })
})
