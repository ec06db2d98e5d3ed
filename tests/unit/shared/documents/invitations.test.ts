import { expect, test } from 'vitest'
import { createRecord } from '../../../../src/shared/model/records'
import { composeAgenda } from '../../../../src/shared/documents/agenda'
import { agendaOptions } from '../../../../src/shared/documents/agendaOptions'
import { expertInvitations } from '../../../../src/shared/documents/expertInvitations'
import {
  composeInvitation,
  composeMail,
  invitationFingerprint,
} from '../../../../src/shared/documents/meetingInvitation'
import type { MeetingData } from '../../../../src/shared/rules/meetingData'
import { dataOf, meetingOf, occurrenceOf, people, teamMeeting } from './sample'

const invite = (data: MeetingData) =>
  composeInvitation(
    data,
    composeAgenda(data, agendaOptions.parse({ language: 'fi' }), new Date('2026-11-23T10:00:00Z')),
  )

test('invites chair, secretary and participants once each, and the one who stands in', () => {
  const data = teamMeeting({
    participants: [
      { personId: people.member.id },
      { personId: people.chair.id },
      { personId: people.expert.id, role: 'informed' },
    ],
  })
  const invitation = invite(data)
  expect(invitation.attendees.map(({ name, role }) => [name, role])).toEqual([
    ['Aino Esimerkki', 'chair'],
    ['Veikko Mallikas', 'required'],
    ['Örn Ääripää', 'required'],
    ['Sisu Varainen', 'required'],
    ['Tuuli Tietäjä', 'informed'],
  ])
  expect(invitation.organizer?.name).toBe('Veikko Mallikas')
  expect(invitation.uid).toBe(`${data.meeting.id}@kv-desk`)
})

test('gives an expert only the item and its own time', () => {
  const data = teamMeeting()
  const [expert, ...others] = expertInvitations(data, 'fi')
  expect(others).toEqual([])
  expect(expert?.fileName).toBe('2026-12-08 Kutsu Tuuli Tietäjä asiakohta 6')
  expect(expert?.invitation.start).toBe('2026-12-08T07:35:00.000Z')
  expect(expert?.invitation.end).toBe('2026-12-08T07:55:00.000Z')
  expect(expert?.invitation.attendees.map(({ name }) => name)).toEqual(['Tuuli Tietäjä'])
  expect(expert?.invitation.description).toContain('6 Interreg Aurora -ohjelman haku')
  expect(expert?.invitation.description).not.toContain('Edellisen kokouksen')
})

test('puts an expert after midnight on the next day', () => {
  const meeting = meetingOf({
    start: '2026-12-08T20:00:00.000Z',
    end: '2026-12-09T00:00:00.000Z',
  })
  const data = dataOf(meeting, [
    occurrenceOf(meeting.id, 'a0', 'Pitkä', { minutes: 150 }),
    occurrenceOf(meeting.id, 'a1', 'Asiantuntija', { expertIds: [people.expert.id], minutes: 20 }),
  ])
  expect(expertInvitations(data, 'fi')[0]?.invitation.start).toBe('2026-12-08T22:30:00.000Z')
})

test('an expert called to the whole meeting gets no invitation of their own', () => {
  const data = teamMeeting({ participants: [{ personId: people.expert.id, role: 'expert' }] })
  expect(expertInvitations(data, 'fi')).toEqual([])
})

test('the fingerprint changes with what is said, not with the sequence', () => {
  const data = teamMeeting()
  const first = invitationFingerprint(invite(data))
  expect(first).toMatch(/^[0-9a-f]{16}$/)
  const withSequence = { ...data, meeting: { ...data.meeting, invitationSequence: 3 } }
  expect(invitationFingerprint(invite(withSequence))).toBe(first)
  const moved = { ...data, meeting: { ...data.meeting, place: 'Kuusamo' } }
  expect(invitationFingerprint(invite(moved))).not.toBe(first)
  expect(invitationFingerprint(invite(data), expertInvitations(data, 'fi'))).not.toBe(first)
})

test('a cancelled meeting cancels', () => {
  const data = teamMeeting({ state: 'cancelled' })
  expect(invite(data).method).toBe('CANCEL')
  expect(invite(data).summary).toBe('Peruttu: Kansainvälisten asioiden tiimin kokous 2/2026')
  expect(expertInvitations(data, 'fi')[0]?.invitation.method).toBe('CANCEL')
})

test('the mail goes to those called, a copy to those informed, without those who have no address', () => {
  const unnamed = createRecord('person', { title: 'sijainen' })
  const data = teamMeeting({
    participants: [{ personId: unnamed.id }, { personId: people.expert.id, role: 'informed' }],
  })
  const withUnnamed = { ...data, people: new Map([...data.people, [unnamed.id, unnamed]]) }
  const mail = composeMail(
    withUnnamed,
    composeAgenda(withUnnamed, agendaOptions.parse({ language: 'fi' }), new Date()),
  )
  expect(mail.to.map(({ name }) => name)).toEqual(['Aino Esimerkki', 'Veikko Mallikas'])
  expect(mail.cc.map(({ name }) => name)).toEqual(['Tuuli Tietäjä'])
  expect(mail.subject).toBe('Kokouskutsu: Kansainvälisten asioiden tiimin kokous 2/2026')
  expect(mail.body).toContain('3 Esityslistan hyväksyminen')
})
