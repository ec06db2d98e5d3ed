import { describe, expect, test } from 'vitest'
import { createRecord, type RecordInput } from '@shared/model/records'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { aMatter, aTask, aurora, byId, earlier, handled, input, person, proposed } from './scene'

const programmes = byId([aurora])

describe('steps towards a call', () => {
  // Closes on Monday 15.2.2027; the next meeting is on 12.1.2027.
  const call = (plan: RecordInput<'call'>['plan'], fields = {}) =>
    createRecord('call', {
      programmeId: aurora.id,
      title: 'Pienhankehaku',
      closesAt: '2027-02-15T11:00:00.000Z',
      plan,
      ...fields,
    })
  const found = (one: ReturnType<typeof call>, more = {}) =>
    proposed('callSteps', { programmes, calls: [one], ...more })

  test('those due before the next meeting, and not the later ones', () => {
    const one = call([
      { kind: 'goNoGo', daysBefore: 33 },
      { kind: 'ideaForm', daysBefore: 34 },
      { kind: 'partnerSearch', title: 'Kumppanit Norjasta', daysBefore: 40 },
    ])
    expect(found(one)).toEqual([
      'Haun valmistelu: Aurora, Pienhankehaku | Haun valmistelussa on tehtävä 2 vaihetta viimeistään 12.1.2027.',
    ])
    const [proposal] = proposeAgenda(input({ programmes, calls: [one] }))
    expect(proposal?.explanation.fi).toBe(
      [
        // Epiphany, 6.1., moves back.
        '– Kumppanit Norjasta (määräaika 5.1.2027; vastuuhenkilö nimeämättä)',
        '– Idealomake (määräaika 12.1.2027; vastuuhenkilö nimeämättä)',
        'Haku sulkeutuu 15.2.2027.',
      ].join('\n'),
    )
  })

  test('a decision when it is time to decide, owned by whom the step names', () => {
    const one = call([{ kind: 'goNoGo', daysBefore: 40, assigneeId: person.id }])
    const [proposal] = proposeAgenda(input({ programmes, calls: [one], people: byId([person]) }))
    expect(proposal).toMatchObject({
      title: { en: 'Decision to take part in the call: Aurora, Pienhankehaku' },
      kind: 'decision',
      ownerId: person.id,
    })
    expect(proposal?.explanation.fi).toContain('Kaisa Keksitty')
  })

  test('by the task that was made of it: moved, late, or done', () => {
    const task = aTask({ due: '2026-11-20' })
    const one = call([{ kind: 'ideaForm', daysBefore: 10, taskId: task.id }])
    expect(found(one, { tasks: [task] })).toEqual([
      'Haun valmistelu: Aurora, Pienhankehaku | Haun valmistelussa yksi vaihe on myöhässä.',
    ])
    expect(found(one, { tasks: [{ ...task, due: '2027-01-13' }] })).toEqual([])
    expect(found(one)).toEqual([])
  })

  test('a call is proposed once, and its tasks are not listed again', () => {
    const task = aTask({ due: '2026-12-08' })
    const one = call([{ kind: 'other', daysBefore: 20, taskId: task.id }], {
      closesAt: '2027-01-15T11:00:00.000Z',
    })
    const scene = input({ programmes, calls: [one], tasks: [task] })
    expect(proposeAgenda(scene).map(({ source }) => source)).toEqual(['callSteps'])
    const done = input({ programmes, calls: [one], tasks: [] })
    expect(proposeAgenda(done).map(({ source }) => source)).toEqual(['closingCalls'])
  })

  test('not for a call that has closed or been removed', () => {
    const plan = [{ kind: 'other' as const, daysBefore: 90 }]
    expect(found(call(plan, { closesAt: '2026-11-22T11:00:00.000Z' }))).toEqual([])
    expect(found(call(plan, { deletedAt: '2026-11-01T00:00:00.000Z' }))).toEqual([])
  })
})

describe('closing calls', () => {
  const call = (closesAt: string, fields = {}) =>
    createRecord('call', {
      programmeId: aurora.id,
      title: 'Pienhankehaku',
      closesAt,
      timeZone: 'Europe/Brussels',
      ...fields,
    })
  const found = (one: ReturnType<typeof call>, more = {}) =>
    proposed('closingCalls', { programmes, calls: [one], ...more })

  test('within eight weeks of today, with both clocks', () => {
    const last = call('2027-01-18T11:00:00.000Z')
    expect(found(last)).toEqual([
      'Sulkeutuva haku: Aurora, Pienhankehaku | Haku sulkeutuu 18.1.2027. Aikaa on 56 päivää.',
    ])
    const [proposal] = proposeAgenda(input({ programmes, calls: [last] }))
    expect(proposal?.explanation.fi.replaceAll('\u00a0', ' ')).toBe(
      'Haku sulkeutuu 18.1.2027 klo 12.00 (CET).\nSuomen aikaa: 18.1.2027 klo 13.00.',
    )
    expect(found(call('2027-01-19T11:00:00.000Z'))).toEqual([])
    const home = call('2027-01-18T11:00:00.000Z', { timeZone: 'Europe/Helsinki' })
    const [one] = proposeAgenda(input({ programmes, calls: [home] }))
    expect(one?.explanation.fi).not.toContain('Suomen aikaa')
  })

  test('the day is the programme’s: midnight in Brussels is the next day in Kajaani', () => {
    expect(found(call('2027-01-18T22:30:00.000Z'))).toHaveLength(1)
  })

  test('closing before the meeting, today, and past', () => {
    expect(found(call('2026-12-01T11:00:00.000Z'))[0]).toContain('1.12.2026, jo ennen kokousta.')
    expect(found(call('2026-11-22T11:00:00.000Z'))).toEqual([])
    const sameDay = { today: '2026-12-08' }
    expect(found(call('2026-12-08T20:00:00.000Z'), sameDay)[0]).toContain('tänään 8.12.2026.')
    expect(found(call('2026-12-09T11:00:00.000Z'), sameDay)[0]).toContain('Aikaa on yksi päivä.')
  })

  test('not one that an earlier meeting was done with, but one it deferred, on its matter', () => {
    const one = call('2027-01-18T11:00:00.000Z')
    const matter = aMatter('Sulkeutuva haku')
    const matters = byId([matter])
    const key = { proposalKey: `call:${one.id}` }
    const november = earlier('2026-11-10')
    expect(
      found(one, { matters, previousMeetings: [handled(november, matter, 'noted', key)] }),
    ).toEqual([])
    const previousMeetings = [handled(november, matter, 'tabled', key)]
    expect(found(one, { matters, previousMeetings })).toEqual([])
    expect(proposed('carriedOver', { matters, previousMeetings })).toHaveLength(1)
  })
})
