import { createRecord, type RecordInput } from '../../../../src/shared/model/records'
import type { MinutesData } from '../../../../src/shared/documents/minutesData'
import { dataOf, meetingOf, occurrenceOf, people } from './sample'

/** A team meeting as it was held: a deputy in the chair's place, one late, one away, actions and a next meeting. */
export function heldMeeting(fields: Partial<RecordInput<'meeting'>> = {}): MinutesData {
  const meeting = meetingOf({
    state: 'held',
    startedAt: '2026-12-08T07:05:00.000Z',
    endedAt: '2026-12-08T08:20:00.000Z',
    participants: [
      { personId: people.member.id },
      { personId: people.expert.id, role: 'expert' },
      { personId: people.guest.id, role: 'guest' },
    ],
    attendance: [
      { personId: people.chair.id, presence: 'excused' },
      { personId: people.cover.id, presence: 'present', deputyForId: people.chair.id },
      { personId: people.secretary.id, presence: 'remote' },
      { personId: people.member.id, presence: 'present', arrived: '09:20', left: '10:00' },
      { personId: people.expert.id, presence: 'remote' },
      { personId: people.guest.id, presence: 'present' },
      { personId: people.away.id, presence: 'excused' },
    ],
    ...fields,
  })
  const item = (order: string, title: string, more: Partial<RecordInput<'occurrence'>> = {}) =>
    occurrenceOf(meeting.id, order, title, more)
  const bryc = item('a2', 'Edustajan nimeäminen nuorisoneuvostoon', {
    number: '3',
    kind: 'decision',
    explanation: { fi: 'Kausi alkaa tammikuussa.' },
    proposal: { fi: 'Nimetään edustaja.' },
    notes: { fi: 'Keskusteltiin nuorten kuulemisesta.' },
    attachments: ['Kirje'],
    absentIds: [people.guest.id],
    disqualifiedIds: [people.member.id],
    outcome: { code: 'approved', text: { fi: 'Nimettiin Tuuli Tietäjä.' } },
    decision: { short: { fi: 'Nuorisoneuvostoon nimettiin edustaja.' } },
    visibility: 'public',
  })
  const page = item('a3', 'Viestintä', {
    number: '4',
    addedInMeeting: true,
    visibility: 'staff',
    outcome: { code: 'agreed', text: { fi: 'Sivut tarkistetaan.' } },
  })
  const occurrences = [
    item('a0', 'Kokouksen avaus', {
      number: '1',
      slot: 'opening',
      outcome: { code: 'stated', text: { fi: 'Puheenjohtaja avasi kokouksen.' } },
    }),
    item('a1', 'EU:n rahoituskehys', {
      number: '2',
      visibility: 'management',
      outcome: { code: 'noted', text: {} },
    }),
    bryc,
    page,
    item('a4', 'Henkilöstöasia', {
      number: '5',
      visibility: 'internal',
      outcome: { code: 'agreed', text: { fi: 'SISÄINEN' } },
    }),
    item('a5', 'Salattu', {
      visibility: 'hidden',
      privateNote: 'EI SAA PAINAA',
      outcome: { code: 'agreed', text: { fi: 'EI SAA PAINAA' } },
    }),
    item('a6', 'Muut asiat', {
      number: '6',
      slot: 'other',
      outcome: { code: 'stated', text: { fi: 'Muita asioita ei ollut.' } },
    }),
  ]
  return {
    ...dataOf(meeting, occurrences, {
      people: new Map(Object.values(people).map((one) => [one.id, one])),
    }),
    tasks: [
      createRecord('task', {
        title: 'Päivitetään sivu',
        number: { year: 2026, ordinal: 15 },
        originId: page.id,
        assigneeId: people.secretary.id,
        due: '2026-12-31',
      }),
      createRecord('task', {
        title: 'Ilmoitetaan nimetyt',
        number: { year: 2026, ordinal: 14 },
        originId: bryc.id,
        outside: { words: 'Nuorisovaltuusto' },
      }),
    ],
    next: meetingOf({
      number: '3/2026',
      start: '2027-01-12T07:00:00.000Z',
      end: '2027-01-12T08:00:00.000Z',
    }),
    approvedIn: null,
  }
}
