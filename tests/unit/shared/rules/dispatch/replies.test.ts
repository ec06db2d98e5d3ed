import { describe, expect, test } from 'vitest'
import { snapshotOf } from '@shared/documents/snapshot'
import type { ReadReply } from '@shared/model/readReply'
import { createRecord } from '@shared/model/records'
import {
  asked,
  attendanceFromReplies,
  matchReply,
  replied,
  replySummary,
} from '@shared/rules/dispatch/replies'
import { candidates, deputiesOf } from '@shared/rules/dispatch/recipients'
import { body, people, teamMeeting } from '../../documents/sample'

const data = teamMeeting({ participants: [{ personId: people.member.id }] })
const { meeting } = data
const sent = createRecord('dispatch', {
  meetingId: meeting.id,
  what: 'update',
  version: 2,
  sequence: 1,
  at: '2026-12-01T08:00:00.000Z',
  recipients: [{ personId: people.member.id, name: 'Örn Ääripää', email: 'Orn.Vanha@example.org' }],
  snapshot: snapshotOf(data, 'fi'),
})

const read = (fields: Partial<ReadReply> = {}): ReadReply => ({
  ...{ uid: `${meeting.id}@kv-desk`, sequence: 1, email: people.member.email, name: '' },
  ...{ answer: 'accepted', delegatedTo: '', comment: '', at: null, unknownZone: '' },
  start: meeting.start,
  ...fields,
})
const match = (fields: Partial<ReadReply> = {}) => matchReply(read(fields), data, [sent])

describe('an answer read from a file', () => {
  test('is taken as it is when all agrees, by the address of then or of now', () => {
    expect(match()).toMatchObject({ personId: people.member.id, doubts: [] })
    expect(match({ email: 'orn.vanha@example.org' })).toMatchObject({
      personId: people.member.id,
      doubts: [],
    })
  })

  test.each([
    [{ uid: 'toinen@example.com', start: null }, ['otherMeeting']],
    [{ email: 'tuntematon@example.org' }, ['unknownAddress']],
    [{ email: '' }, ['unknownAddress']],
    [{ sequence: 0 }, ['older']],
    [{ sequence: null }, []],
    [{ start: '2026-12-08T09:00:00.000Z' }, ['otherTime']],
    [{ start: null, unknownZone: 'Oma' }, ['unknownZone']],
  ] satisfies [Partial<ReadReply>, string[]][])('%o gives the doubts %o', (fields, doubts) => {
    expect(match(fields).doubts).toEqual(doubts)
  })

  test('of an expert’s own slot is that expert’s, whatever the address, at the slot’s time', () => {
    const [slot] = sent.snapshot.slots
    const uid = `${meeting.id}.${slot?.itemId ?? ''}.${slot?.personId ?? ''}@kv-desk`
    const own = match({ uid, email: 'sihteeri@example.org', start: slot?.start ?? null })
    expect(own).toMatchObject({ personId: people.expert.id, doubts: [] })
    expect(match({ uid, start: meeting.end }).doubts).toEqual(['otherTime'])
  })

  test('that was handed on knows to whom', () => {
    expect(match({ answer: 'declined', delegatedTo: people.cover.email }).deputyId).toBe(
      people.cover.id,
    )
  })
})

const at = '2026-12-01T08:00:00.000Z'
const reply = (personId: string, answer: ReadReply['answer'], deputyId: string | null = null) => ({
  ...{ personId, answer, deputyId, at, comment: '' },
  from: 'hand' as const,
  sequence: null,
})

test('the summary counts those who are asked, and who has not answered', () => {
  const replies = [reply(people.member.id, 'accepted'), reply(people.chair.id, 'declined')]
  const rows = asked({ ...data, meeting: { ...meeting, replies } })
  expect(replySummary(rows)).toEqual({
    accepted: 1,
    tentative: 0,
    declined: 1,
    none: rows.length - 2,
  })
})

test('who comes after all needs nobody in their place', () => {
  const declined = replied(
    [],
    people.member.id,
    reply(people.member.id, 'declined', people.cover.id),
  )
  expect(declined[0]?.deputyId).toBe(people.cover.id)
  const comes = { ...reply(people.member.id, 'accepted', people.cover.id) }
  expect(replied(declined, people.member.id, comes)).toEqual([{ ...comes, deputyId: null }])
  expect(replied(declined, people.member.id, null)).toEqual([])
})

test('attendance begins with the replies and keeps what was marked', () => {
  const marked = {
    personId: people.chair.id,
    presence: 'remote' as const,
    ...{ deputyForId: null, arrived: null, left: null },
  }
  const begun = attendanceFromReplies({
    ...meeting,
    attendance: [marked],
    replies: [
      reply(people.chair.id, 'declined'),
      reply(people.member.id, 'declined', people.cover.id),
      reply(people.secretary.id, 'accepted'),
      reply(people.guest.id, 'tentative'),
    ],
  })
  expect(
    begun.map(({ personId, presence, deputyForId }) => [personId, presence, deputyForId]),
  ).toEqual([
    [people.chair.id, 'remote', null],
    [people.member.id, 'excused', null],
    [people.cover.id, 'present', people.member.id],
    [people.secretary.id, 'present', null],
  ])
})

describe('recipients', () => {
  const seat = (personId: string, deputyId: string | null, from: string, until: string | null) =>
    createRecord('seat', { bodyId: body.id, personId, deputyId, from, until })
  const seats = [
    seat(people.member.id, people.guest.id, '2026-01-01', null),
    seat(people.away.id, null, '2020-01-01', '2025-12-31'),
  ]
  const network = [{ personId: people.away.id, deputyId: null }]
  const of = candidates(data, { seats, network })

  test('are each there once: those called, experts, and who sits in the body on that day', () => {
    const ids = of.map(({ person }) => person.id)
    expect(new Set(ids).size).toBe(ids.length)
    const groupOf = (id: string) => of.find(({ person }) => person.id === id)?.group
    expect(groupOf(people.member.id)).toBe('called')
    expect(groupOf(people.expert.id)).toBe('expert')
    expect(groupOf(people.guest.id)).toBe('seats')
    expect(groupOf(people.away.id)).toBe('network')
  })

  test('the deputy of a member is known on the day', () => {
    expect(deputiesOf(people.member.id, data, seats)).toEqual([people.guest.id])
    expect(deputiesOf(people.away.id, data, seats)).toEqual([])
  })
})
