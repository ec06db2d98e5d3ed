import { describe, expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { aTask, area, barents, byId, earlier, input, newId, person, proposed } from './scene'

const bodies = byId([barents])
const held = createRecord('responsibility', { areaId: area.id, holderId: person.id })
const areas = { areas: [area], responsibilities: [held] }

describe('tasks by area', () => {
  test('late and soon due, by the area or the workstream, the rest together', () => {
    const tasks = [
      aTask({ areaId: area.id, due: '2026-11-01' }),
      aTask({ workstream: { kind: 'body', id: barents.id }, due: '2026-11-22' }),
      aTask({ due: '2027-01-12' }),
    ]
    expect(proposed('tasksByArea', { ...areas, tasks })).toEqual([
      'Tehtävät: Barents-yhteistyö | 2 tehtävää on myöhässä.',
      'Muut tehtävät | Yksi tehtävä erääntyy viimeistään 12.1.2027.',
    ])
    const [proposal] = proposeAgenda(input({ ...areas, tasks }))
    expect(proposal).toMatchObject({
      presenterId: person.id,
      areaId: area.id,
      title: { en: 'Tasks: Barents cooperation', sv: 'Uppgifter: Barents-yhteistyö' },
    })
  })

  test('not what is done, due after the next meeting or without a due day', () => {
    const tasks = [
      aTask({ due: '2026-11-01', status: 'dropped' }),
      aTask({ due: '2027-01-13' }),
      aTask({ due: null }),
      aTask({ due: '2026-11-01', deletedAt: '2026-11-02T00:00:00.000Z' }),
    ]
    expect(proposed('tasksByArea', { ...areas, tasks })).toEqual([])
  })

  test('without a rhythm the horizon is 30 days after the meeting', () => {
    const tasks = [aTask({ due: '2027-01-07' }), aTask({ due: '2027-01-08' })]
    expect(proposed('tasksByArea', { series: null, tasks })).toEqual([
      'Muut tehtävät | Yksi tehtävä erääntyy viimeistään 7.1.2027.',
    ])
  })

  test('a long list is cut and the rest counted', () => {
    const tasks = Array.from({ length: 21 }, () => aTask({ due: '2026-11-01' }))
    const [proposal] = proposeAgenda(input({ tasks }))
    expect(proposal?.explanation.fi.split('\n').at(-1)).toBe('… ja yksi muu tehtävä.')
    expect(proposal?.links).toHaveLength(20)
  })
})

test('areas with nobody acting', () => {
  expect(proposed('areasWithNobody', { areas: [area] })).toEqual([
    'Vastuuhenkilö puuttuu: Barents-yhteistyö | Vastuualuetta ei hoida kukaan kokouspäivänä 8.12.2026.',
  ])
  expect(proposed('areasWithNobody', areas)).toEqual([])
  const endsBefore = { ...held, until: '2026-12-07' }
  expect(
    proposed('areasWithNobody', { areas: [area], responsibilities: [endsBefore] }),
  ).toHaveLength(1)
})

describe('seats without deputy', () => {
  const seat = (fields: Partial<RecordInput<'seat'>> = {}) =>
    createRecord('seat', { bodyId: barents.id, personId: person.id, ...fields })

  test('one item for all bodies, a line for each', () => {
    const fields = { bodies, people: byId([person]), seats: [seat(), seat({ personId: null })] }
    expect(proposed('seatsWithoutDeputy', fields)).toEqual([
      'Puuttuvat varajäsenet | Varajäsen puuttuu: 2 paikkaa.',
    ])
    expect(proposeAgenda(input(fields))[0]?.explanation).toEqual({
      fi: '– Barentsin alueneuvosto: jäsen Kaisa Keksitty, jäsen nimeämättä',
      en: '– Barents Regional Council: member Kaisa Keksitty, member not named',
      sv: '– Barents regionråd: ledamot Kaisa Keksitty, ledamot inte utsedd',
    })
  })

  test('not those with a deputy, observers, past terms, or seats of bodies that are over', () => {
    const seats = [
      seat({ deputyId: newId() }),
      seat({ role: 'observer' }),
      seat({ until: '2026-12-07' }),
      seat({ bodyId: newId() }),
      seat({ deletedAt: '2026-01-01T00:00:00.000Z' }),
    ]
    expect(proposed('seatsWithoutDeputy', { bodies, seats })).toEqual([])
    const merger = createRecord('relation', {
      subject: { kind: 'body', id: barents.id },
      kind: 'mergedInto',
      object: { kind: 'body', id: newId() },
    })
    const merged = { bodies, seats: [seat()], relations: [merger] }
    expect(proposed('seatsWithoutDeputy', merged)).toEqual([])
    const ended = status({ state: 'ended', from: '2020-01-01' })
    expect(proposed('seatsWithoutDeputy', { bodies, seats: [seat()], statuses: [ended] })).toEqual(
      [],
    )
  })
})

function status(fields: Partial<RecordInput<'status'>> = {}) {
  return createRecord('status', {
    subject: { kind: 'body', id: barents.id },
    state: 'suspendedByUs',
    ...fields,
  })
}

describe('status changes', () => {
  const previousMeetings = [{ meeting: earlier('2026-11-10'), occurrences: [] }]

  test('what began or ended since the previous meeting, one item a subject', () => {
    const statuses = [
      status({ from: '2026-11-16', reason: 'Kumppanin pyyntö' }),
      status({ state: 'active', from: '1996-01-01', until: '2026-11-15', precision: 'year' }),
    ]
    const fields = { bodies, statuses, previousMeetings }
    expect(proposed('statusChanges', fields)).toEqual([
      'Yhteistyön tilanne: Barentsin alueneuvosto | Tila on muuttunut 10.11.2026 jälkeen.',
    ])
    const [found] = proposeAgenda(input(fields)).filter((one) => one.source === 'statusChanges')
    expect(found?.explanation.fi).toBe(
      'Yhteistyö: käynnissä, 1996–15.11.2026\n\nYhteistyö: keskeytetty, 16.11.2026–\nSyy: Kumppanin pyyntö',
    )
  })

  test('the time of a period no more exactly than each end of it is known', () => {
    const known = { from: '2022-03-01', until: '2026-11-30', precision: 'season' } as const
    const statuses = [status({ ...known, untilPrecision: 'month' })]
    const [found] = proposeAgenda(input({ bodies, statuses, previousMeetings })).filter(
      (one) => one.source === 'statusChanges',
    )
    expect(found?.explanation.fi).toBe('Yhteistyö: keskeytetty, kevät 2022 – 11/2026')
    expect(found?.explanation.sv).toMatch(/vår 2022/)
  })

  test('not what the previous meeting could see, nor what comes after this one', () => {
    const statuses = [status({ from: '2026-11-10' }), status({ from: '2026-12-09' })]
    expect(proposed('statusChanges', { bodies, statuses, previousMeetings })).toEqual([])
    const gone = [status({ from: '2026-11-16', subject: { kind: 'body', id: newId() } })]
    expect(proposed('statusChanges', { bodies, statuses: gone, previousMeetings })).toEqual([])
  })
})

test('the state is not said twice when the source says it with its own words', () => {
  const statuses = [
    status({
      state: 'frozen',
      asWritten: 'jäädytetty toistaiseksi, rakenteita ei purettu',
      reviewOn: '2026-11-22',
    }),
  ]
  const [proposal] = proposeAgenda(input({ bodies, statuses }))
  expect(proposal?.explanation.fi).toBe(
    'Yhteistyö: jäädytetty toistaiseksi, rakenteita ei purettu\nTarkistuspäivä: 22.11.2026',
  )
})

test('suspensions past their review date', () => {
  const review = (reviewOn: string | null, fields = {}) =>
    proposed('suspensionsToReview', { bodies, statuses: [status({ reviewOn, ...fields })] })
  expect(review('2026-11-22')).toEqual([
    'Yhteistyön tilan tarkistaminen: Barentsin alueneuvosto | Tilan tarkistuspäivä 22.11.2026 on mennyt.',
  ])
  expect(review('2026-12-08')).toEqual([
    'Yhteistyön tilan tarkistaminen: Barentsin alueneuvosto | Tila on tarkistettava viimeistään 8.12.2026.',
  ])
  expect(review('2026-12-09')).toEqual([])
  expect(review(null)).toEqual([])
  expect(review('2026-11-22', { until: '2026-12-07' })).toEqual([])
  expect(review('2026-11-22', { state: 'active' })).toEqual([])
})

test('a suspension whose end was left open is not reviewed when the cooperation has begun again', () => {
  const statuses = [
    status({ from: '2022-03-08', reviewOn: '2026-11-22' }),
    status({ from: '2026-11-01', state: 'active' }),
  ]
  expect(proposed('suspensionsToReview', { bodies, statuses })).toEqual([])
})

test('a suspended partner region and its membership come to review too, named as they are', () => {
  const region = createRecord('region', { name: local('Murmanskin alue') })
  const membership = createRecord('membership', {
    member: { kind: 'region', id: region.id },
    bodyId: barents.id,
  })
  const reviewOn = '2026-11-30'
  const fields = {
    bodies,
    regions: byId([region]),
    memberships: byId([membership]),
    statuses: [
      status({ reviewOn, subject: { kind: 'region', id: region.id } }),
      status({ reviewOn, subject: { kind: 'membership', id: membership.id } }),
    ],
  }
  expect(proposed('suspensionsToReview', fields).map((line) => line.split(' | ')[0])).toEqual([
    expect.stringMatching(/: Murmanskin alue$/),
    expect.stringMatching(/: Murmanskin alue – Barentsin alueneuvosto$/),
  ])
})
