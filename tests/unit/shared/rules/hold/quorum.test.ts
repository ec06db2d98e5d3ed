import { expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import { createRecord, type RecordInput, recordSchemas } from '@shared/model/records'
import { attendeesOf } from '@shared/rules/hold/attendance'
import { hasQuorumRule, quorumOf } from '@shared/rules/hold/quorum'
import { aMeeting } from '../make'

const [chair, aino, eeva, guest] = [newId(), newId(), newId(), newId()]

function bodyWith(quorum: RecordInput<'body'>['quorum']) {
  return createRecord('body', { name: local('Keksitty toimielin'), kind: 'council', quorum })
}
const majority = bodyWith({ rule: 'majority' })

function quorumIn(body: typeof majority | null, fields: Partial<RecordInput<'meeting'>> = {}) {
  const meeting = aMeeting({
    chairId: chair,
    participants: [
      { personId: chair },
      { personId: aino },
      { personId: eeva },
      { personId: guest, role: 'guest' },
    ],
    quorum: true,
    ...fields,
  })
  return quorumOf(meeting, body, attendeesOf(meeting, []))
}

const attendance = [
  { personId: aino, presence: 'present' as const },
  { personId: guest, presence: 'present' as const, deputyForId: eeva },
]

test('a quorum is told only where the body has a rule and the meeting notes it', () => {
  expect(quorumIn(null, { attendance })).toBeNull()
  expect(quorumIn(bodyWith({}), { attendance })).toBeNull()
  expect(quorumIn(majority, { attendance, quorum: false })).toBeNull()
  expect([majority, bodyWith({}), null].map(hasQuorumRule)).toEqual([true, false, false])
})

test('more than half of the members: a deputy counts for the member, who left does not', () => {
  expect(quorumIn(majority, { attendance })).toEqual({
    there: 2,
    members: 3,
    rule: 'majority',
    needed: 2,
    isMet: true,
  })
  const alone = attendance.slice(0, 1)
  expect(quorumIn(majority, { attendance: alone })).toMatchObject({ there: 1, isMet: false })
  const left = alone.map((one) => ({ ...one, left: '10:00' }))
  expect(quorumIn(majority, { attendance: left })).toMatchObject({ there: 0, isMet: false })
  const half = { participants: [{ personId: chair }, { personId: aino }], attendance: alone }
  expect(quorumIn(majority, half)).toMatchObject({ there: 1, needed: 2, isMet: false })
  expect(quorumIn(majority, { participants: [], chairId: null })).toMatchObject({
    members: 0,
    isMet: false,
  })
})

test('at least so many members', () => {
  const three = bodyWith({ rule: 'least', least: 3 })
  expect(quorumIn(three, { attendance })).toMatchObject({ rule: 'least', needed: 3, isMet: false })
  const all = [...attendance, { personId: chair, presence: 'remote' as const }]
  expect(quorumIn(three, { attendance: all })).toMatchObject({ there: 3, isMet: true })
})

test('a rule of at least so many asks how many', () => {
  const { success, error } = recordSchemas.body.safeParse({
    ...majority,
    quorum: { rule: 'least', least: null },
  })
  expect(success).toBe(false)
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['quorum.least', 'quorumMissing'],
  ])
})
