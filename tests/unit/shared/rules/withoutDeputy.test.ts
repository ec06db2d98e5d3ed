import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { seatsLackingDeputy } from '@shared/rules/withoutDeputy'

const body = createRecord('body', { name: { fi: 'Neuvosto' }, kind: 'council' })
const over = createRecord('body', { name: { fi: 'Entinen komitea' }, kind: 'committee' })
const deputy = createRecord('person', { familyName: 'Mäkinen' })
const merged = createRecord('body', { name: { fi: 'Strategiaryhmä' }, kind: 'workingGroup' })
const merger = createRecord('relation', {
  subject: { kind: 'body', id: merged.id },
  kind: 'mergedInto',
  object: { kind: 'body', id: body.id },
})
const ownRegion = createRecord('region', { name: { fi: 'Kainuu' } })
const otherRegion = createRecord('region', { name: { fi: 'Lappi' } })
const council = createRecord('organisation', {
  name: { fi: 'Kainuun liitto' },
  own: true,
  regionId: ownRegion.id,
})
const organisations = new Map([[council.id, council]])
const bodies = new Map([body, over, merged].map((one) => [one.id, one]))
const ended = createRecord('status', {
  subject: { kind: 'body', id: over.id },
  state: 'ended',
  from: '2022-01-01',
})

test('a seat in force without a deputy is found, others are not', () => {
  const lacking = createRecord('seat', { bodyId: body.id })
  const ours = createRecord('seat', {
    bodyId: body.id,
    represents: { kind: 'region', id: ownRegion.id },
  })
  const seats = [
    lacking,
    ours,
    createRecord('seat', { bodyId: body.id, deputyId: deputy.id }),
    createRecord('seat', { bodyId: body.id, role: 'observer' }),
    createRecord('seat', { bodyId: body.id, until: '2025-05-31' }),
    createRecord('seat', { bodyId: over.id }),
    createRecord('seat', { bodyId: merged.id }),
    createRecord('seat', { bodyId: body.id, represents: { kind: 'region', id: otherRegion.id } }),
    createRecord('seat', { bodyId: body.id, group: 'Alkuperäiskansat' }),
  ]
  const found = seatsLackingDeputy(
    { seats, bodies, statuses: [ended], relations: [merger], organisations },
    '2026-11-24',
  )
  expect(found).toEqual([lacking, ours])
})
