import { expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { networkList } from '@shared/rules/networkList'

const network = createRecord('body', { name: local('Verkosto'), kind: 'network' })
const council = createRecord('body', { name: local('Neuvosto'), kind: 'council' })
const bodies = new Map([network, council].map((body) => [body.id, body]))
const [member, deputy, contact, former, other] = [newId(), newId(), newId(), newId(), newId()]
const membership = (bodyId: string, fields: Partial<RecordInput<'membership'>>) =>
  createRecord('membership', { bodyId, member: { kind: 'organisation', id: newId() }, ...fields })

test('who sits in a network and the contact persons of its organisations are on its list while that lasts', () => {
  const seats = [
    createRecord('seat', { bodyId: network.id, personId: member, deputyId: deputy }),
    createRecord('seat', { bodyId: council.id, personId: other }),
  ]
  const memberships = [
    membership(network.id, { kind: 'mailingList', contactId: contact }),
    membership(network.id, { contactId: former, until: '2026-06-30' }),
    membership(council.id, { contactId: other }),
  ]
  expect(networkList({ bodies, seats, memberships }, '2026-11-23')).toEqual([
    { personId: member, deputyId: deputy },
    { personId: contact, deputyId: null },
  ])
})
