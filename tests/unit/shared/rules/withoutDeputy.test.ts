import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { seatsLackingDeputy } from '@shared/rules/withoutDeputy'

const body = createRecord('body', { name: { fi: 'Neuvosto' }, kind: 'council' })
const over = createRecord('body', { name: { fi: 'Entinen komitea' }, kind: 'committee' })
const deputy = createRecord('person', { familyName: 'Mäkinen' })
const bodies = new Map([body, over].map((one) => [one.id, one]))
const ended = createRecord('status', {
  subject: { kind: 'body', id: over.id },
  state: 'ended',
  from: '2022-01-01',
})

test('a seat in force without a deputy is found, others are not', () => {
  const lacking = createRecord('seat', { bodyId: body.id })
  const seats = [
    lacking,
    createRecord('seat', { bodyId: body.id, deputyId: deputy.id }),
    createRecord('seat', { bodyId: body.id, role: 'observer' }),
    createRecord('seat', { bodyId: body.id, until: '2025-05-31' }),
    createRecord('seat', { bodyId: over.id }),
  ]
  const found = seatsLackingDeputy({ seats, bodies, statuses: [ended] }, '2026-11-24')
  expect(found).toEqual([lacking])
})
