import { describe, expect, test } from 'vitest'
import { createRecord, type RecordInput } from '@shared/model/records'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { acceptProposal } from '@shared/rules/proposals/acceptProposal'
import { aMatter, barents, byId, earlier, handled, input, meeting, person, proposed } from './scene'

const ministry = createRecord('organisation', { name: { fi: 'Ulkoministeriö', sv: 'UM' } })
const people = byId([person])
const organisations = byId([ministry])

const statement = (fields: Partial<RecordInput<'statement'>> = {}) =>
  createRecord('statement', { title: 'Arktinen strategia', due: '2026-12-10', ...fields })
const nomination = (fields: Partial<RecordInput<'nomination'>> = {}) =>
  createRecord('nomination', { title: 'Edustaja BRYCiin', due: '2026-12-10', ...fields })
const signal = (fields: Partial<RecordInput<'signal'>> = {}) =>
  createRecord('signal', { title: 'Uusi ohjelma-alue', reviewOn: '2026-12-08', ...fields })

describe('statements due', () => {
  test('late ones and those due by the next meeting, the nearest first', () => {
    const statements = [
      statement(),
      statement({ kind: 'positionPaper', title: 'Rahoituskehys', due: '2026-11-20' }),
      statement({ due: '2027-01-13' }),
      statement({ due: null }),
      statement({ state: 'given' }),
    ]
    expect(proposed('statementsDue', { statements })).toEqual([
      'Kannanotto: Rahoituskehys | Määräaika 20.11.2026 on mennyt.',
      'Lausunto: Arktinen strategia | Määräaika on 10.12.2026.',
    ])
  })

  test('the item says who asks, by when and who drafts, and leads back to the statement', () => {
    const asked = statement({
      requesterId: ministry.id,
      drafterId: person.id,
      caseNumber: '29/07.05.00/2026',
    })
    const [proposal] = proposeAgenda(input({ statements: [asked], people, organisations }))
    expect(proposal?.explanation.fi).toBe(
      [
        'Pyytäjä: Ulkoministeriö',
        'Määräaika: 10.12.2026',
        'Laatija: Kaisa Keksitty',
        'Asianumero: 29/07.05.00/2026',
      ].join('\n'),
    )
    expect(proposal?.explanation.sv).toContain('Begärt av: UM')
    expect(proposal).toMatchObject({ presenterId: person.id, slot: 'foresight' })
    const accepted = proposal && acceptProposal(proposal, [], meeting.id)
    expect(accepted?.matters[0]?.links).toEqual([{ kind: 'statement', id: asked.id }])
  })

  test('not again once a meeting was done with it', () => {
    const asked = statement()
    const before = handled(earlier('2026-11-10'), aMatter('Lausunto'), 'noted', {
      proposalKey: `statement:${asked.id}`,
    })
    expect(proposed('statementsDue', { statements: [asked], previousMeetings: [before] })).toEqual(
      [],
    )
  })

  test('an internal item where outsiders sit', () => {
    const network = { ...meeting, type: 'network' as const }
    const [proposal] = proposeAgenda(input({ meeting: network, statements: [statement()] }))
    expect(proposal?.visibility).toBe('internal')
  })
})

test('nominations due, for decision, with the seats and those proposed', () => {
  const asked = nomination({ bodyId: barents.id, seats: 2, proposedIds: [person.id] })
  const nominations = [asked, nomination({ state: 'decided' })]
  expect(proposed('nominationsDue', { nominations })).toEqual([
    'Nimeäminen: Edustaja BRYCiin | Määräaika on 10.12.2026.',
  ])
  const [proposal] = proposeAgenda(input({ nominations, people }))
  expect(proposal?.kind).toBe('decision')
  expect(proposal?.explanation.fi).toContain('Paikkoja: 2\nEhdotetut: Kaisa Keksitty')
  expect(proposal?.links).toEqual([
    { kind: 'nomination', id: asked.id },
    { kind: 'body', id: barents.id },
  ])
})

test('signals whose review comes by the meeting, and again when it is put off', () => {
  const seen = signal({ effect: 'Rahoitus kasvaa.', state: 'followed' })
  const signals = [seen, signal({ reviewOn: '2026-12-09' }), signal({ state: 'passed' })]
  expect(proposed('signalsToReview', { signals })).toEqual([
    'Ennakointi: Uusi ohjelma-alue | Signaali on tarkistettava viimeistään 8.12.2026.',
  ])
  const late = { ...seen, reviewOn: '2026-11-01' }
  expect(proposed('signalsToReview', { signals: [late] })[0]).toContain('on mennyt.')
  const [first] = proposeAgenda(input({ signals: [seen] }))
  const [second] = proposeAgenda(input({ signals: [late] }))
  expect(first?.explanation.fi).toBe('Vaikutus: Rahoitus kasvaa.')
  expect(first?.key).not.toBe(second?.key)
})
