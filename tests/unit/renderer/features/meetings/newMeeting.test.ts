import { describe, expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import {
  newMeetingChanges,
  newMeetingSchema,
  proposedValues,
} from '@renderer/features/meetings/newMeeting'
import {
  networkParticipants,
  seatParticipants,
  withParticipants,
} from '@renderer/features/meetings/seatParticipants'
import { isOf, startingPoints } from '@renderer/features/meetings/startingPoints'

const chair = createRecord('person', { familyName: 'Virtanen', teamMember: true })
const member = createRecord('person', { familyName: 'Korhonen' })
const deputy = createRecord('person', { familyName: 'Mäkinen' })
const council = createRecord('body', {
  name: { fi: 'Neuvosto' },
  kind: 'council',
  formal: true,
  quorum: { rule: 'majority' },
  numbering: { scheme: 'body', prefix: 'BRC' },
})
const seats = [
  createRecord('seat', { bodyId: council.id, role: 'chair', personId: chair.id }),
  createRecord('seat', { bodyId: council.id, personId: member.id, deputyId: deputy.id }),
  createRecord('seat', { bodyId: council.id, personId: deputy.id, until: '2020-12-31' }),
]
const template = createRecord('template', {
  name: { fi: 'Neuvoston kokous' },
  meetingType: 'body',
  items: [
    { title: { fi: 'Avaus' }, slot: 'opening' },
    { title: { fi: 'Muut asiat' }, slot: 'other' },
  ],
})
const series = createRecord('series', {
  name: { fi: 'Tiimin kokoukset' },
  meetingType: 'team',
  rhythm: 'monthly',
  memberIds: [chair.id],
})
const asNeeded = createRecord('series', { name: { fi: 'Tapaamiset' }, meetingType: 'network' })
const earlier = createRecord('meeting', {
  type: 'team',
  seriesId: series.id,
  title: { fi: 'Tiimin kokous' },
  number: '3/2026',
  start: '2026-11-10T07:00:00.000Z',
  end: '2026-11-10T08:30:00.000Z',
})
const around = { bodies: [council], seats, people: [chair, member, deputy] }
const known = {
  series: [asNeeded, series],
  templates: [template],
  bodies: [council],
  meetings: [earlier],
  language: 'fi' as const,
  today: '2026-11-24',
  bodyId: null,
}
const points = startingPoints(known)
const [fromSeries, , fromTemplate, fromScratch] = points
if (!fromSeries || !fromTemplate || !fromScratch) throw new Error('a starting point is missing')

describe('starting points', () => {
  test('a body that is called begins with its series, else with a template of its kind', () => {
    const network = createRecord('body', { name: { fi: 'Verkosto' }, kind: 'network' })
    const of = (bodyId: string, its = asNeeded) =>
      startingPoints({ ...known, series: [its], bodies: [council, network], bodyId })
        .filter((point) => isOf(point, bodyId))
        .map(({ key }) => key)
    const own = { ...asNeeded, bodyId: network.id }
    expect(of(network.id, own)).toEqual([`series:${own.id}`])
    expect(of(council.id)).toEqual([`template:${template.id}`])
  })

  test('the regular series comes first, named and numbered after its last meeting', () => {
    expect(points.map(({ origin }) => origin)).toEqual(['series', 'series', 'template', 'scratch'])
    expect(proposedValues(fromSeries)).toMatchObject({
      title: { fi: 'Tiimin kokous' },
      number: '4/2026',
      day: '2026-12-08',
      from: '09:00',
      until: '10:30',
    })
  })

  test('only a template with items offers to add them', () => {
    expect(proposedValues(fromTemplate).withItems).toBe(true)
    expect(proposedValues(fromScratch).withItems).toBe(false)
  })
})

describe('a new meeting', () => {
  test('of a series calls its members', () => {
    const { meeting, changes } = newMeetingChanges(fromSeries, proposedValues(fromSeries), around)
    expect(meeting.participants).toEqual([{ personId: chair.id, role: 'member' }])
    expect(meeting.start).toBe('2026-12-08T07:00:00.000Z')
    expect(changes).toHaveLength(1)
  })

  test('of a formal body gets its seats, its numbering and the formal items', () => {
    const values = { ...proposedValues(fromTemplate), bodyId: council.id }
    const { meeting, changes } = newMeetingChanges(fromTemplate, values, around)
    expect(meeting).toMatchObject({
      bodyId: council.id,
      quorum: true,
      scrutineers: true,
      document: 'minutes',
      numbering: { scheme: 'body', prefix: 'BRC' },
      chairId: chair.id,
    })
    expect(meeting.participants.map(({ role }) => role)).toEqual(['member', 'member', 'deputy'])
    // the meeting, two standing items, quorum and scrutineers
    expect(changes).toHaveLength(5)
  })

  test('without the standing items is the meeting alone', () => {
    const values = { ...proposedValues(fromTemplate), withItems: false }
    expect(newMeetingChanges(fromTemplate, values, around).changes).toHaveLength(1)
  })

  test('is refused without a title and when it ends before it starts', () => {
    const values = proposedValues(fromScratch)
    expect(newMeetingSchema.safeParse(values).error?.issues[0]?.path).toEqual(['title', 'fi'])
    const backwards = { ...values, title: { fi: 'Kokous', en: '', sv: '' }, until: '08:00' }
    expect(newMeetingSchema.safeParse(backwards).error?.issues[0]?.path).toEqual(['until'])
  })
})

test('seats that are over call nobody, and nobody is called twice', () => {
  const found = seatParticipants(seats, council.id, '2026-11-24')
  expect(found).toEqual([
    { personId: chair.id, role: 'member' },
    { personId: member.id, role: 'member' },
    { personId: deputy.id, role: 'deputy' },
  ])
  expect(withParticipants([{ personId: deputy.id, role: 'guest' }], found)[0]?.role).toBe('guest')
})

test('the network list is called as guests of another meeting and as members of its own', () => {
  const list = [
    { personId: member.id, deputyId: deputy.id },
    { personId: null, deputyId: null },
  ]
  expect(networkParticipants(list, 'team')).toEqual([
    { personId: member.id, role: 'guest' },
    { personId: deputy.id, role: 'guest' },
  ])
  expect(networkParticipants(list, 'network').map(({ role }) => role)).toEqual(['member', 'deputy'])
})
