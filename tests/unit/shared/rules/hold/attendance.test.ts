import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import {
  allPresent,
  attendeesOf,
  clockNow,
  deputyChoices,
  marked,
} from '@shared/rules/hold/attendance'
import { aMeeting, anItem } from '../make'

const [chair, aino, eeva, expert, guest, reader] = Array.from({ length: 6 }, () => newId()) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const bodyId = newId()

function meetingWith(fields: Partial<RecordInput<'meeting'>> = {}) {
  return aMeeting({
    bodyId,
    chairId: chair,
    participants: [
      { personId: chair },
      { personId: aino },
      { personId: eeva },
      { personId: guest, role: 'guest' },
      { personId: reader, role: 'informed' },
    ],
    ...fields,
  })
}

const item = anItem('a', { expertIds: [expert] })

test('everybody expected is there once; who is only informed is not expected', () => {
  const late = newId()
  const meeting = meetingWith({ attendance: [{ personId: late, presence: 'remote' }] })
  const attendees = attendeesOf(meeting, [item])
  expect(attendees.map(({ personId, role }) => [personId, role])).toEqual([
    [chair, 'chair'],
    [aino, 'member'],
    [eeva, 'member'],
    [guest, 'guest'],
    [expert, 'expert'],
    [late, 'added'],
  ])
  expect(attendees[4]?.forItems).toEqual([item.id])
})

test('a mark is made, changed and taken away; who is not there has no clock times', () => {
  const first = marked([], aino, { presence: 'remote', arrived: '09:20' })
  expect(first).toEqual([
    { personId: aino, presence: 'remote', deputyForId: null, arrived: '09:20', left: null },
  ])
  expect(marked(first, aino, { presence: 'excused' })).toEqual([
    { personId: aino, presence: 'excused', deputyForId: null, arrived: null, left: null },
  ])
  expect(marked(first, aino, { left: '10:00' })[0]?.presence).toBe('remote')
  expect(marked(first, aino, null)).toEqual([])
})

test('who was thought to be away and comes is there', () => {
  const away = marked([], aino, { presence: 'excused' })
  expect(marked(away, aino, { arrived: '09:20' })).toMatchObject([
    { presence: 'present', arrived: '09:20' },
  ])
  expect(marked(away, aino, { deputyForId: null })).toMatchObject([{ presence: 'excused' }])
})

test('all present marks who is not marked yet, and not the experts of single items', () => {
  const meeting = meetingWith({ attendance: [{ personId: eeva, presence: 'excused' }] })
  const marks = allPresent(attendeesOf(meeting, [item]), meeting.attendance)
  expect(marks.map(({ personId, presence }) => [personId, presence])).toEqual([
    [eeva, 'excused'],
    [chair, 'present'],
    [aino, 'present'],
    [guest, 'present'],
  ])
})

test('one may stand in for who is not there, the own member first, and nobody twice', () => {
  const seats = [createRecord('seat', { bodyId, personId: eeva, deputyId: guest })]
  const meeting = meetingWith({ attendance: [{ personId: chair, presence: 'present' }] })
  const choices = (one: typeof meeting) => deputyChoices(guest, one, attendeesOf(one, []), seats)
  expect(choices(meeting)).toEqual([eeva, aino])
  const away = meetingWith({ attendance: [{ personId: aino, presence: 'excused' }] })
  expect(choices(away)).toEqual([eeva, aino, chair])
  const taken = meetingWith({
    attendance: [{ personId: expert, presence: 'present', deputyForId: eeva }],
  })
  expect(choices(taken)).toEqual([chair, aino])
})

test('the clock is that of the meeting', () => {
  expect(clockNow(aMeeting(), '2026-12-08T07:20:30.000Z')).toBe('09:20')
  expect(clockNow(aMeeting({ timeZone: 'Europe/Stockholm' }), '2026-12-08T07:20:00.000Z')).toBe(
    '08:20',
  )
})
