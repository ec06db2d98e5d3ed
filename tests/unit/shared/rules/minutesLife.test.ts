import { describe, expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import {
  approved,
  approvedByMeeting,
  approvedText,
  checked,
  openedForCorrection,
  outForComments,
  sha256,
} from '@shared/rules/minutesLife'
import { areCommentsLate, isSealed } from '@shared/rules/minutesState'
import { minutesToApprove } from '@shared/rules/minutesToApprove'
import { aMeeting, anItem, dataOf } from './make'

const hash = 'a'.repeat(64)

describe('the life of the minutes', () => {
  test('goes from draft by comments and checking to approved, and back only with a reason', () => {
    const draft = aMeeting({ state: 'held' }).minutes
    const out = outForComments(draft, '2026-12-15')
    expect(out).toMatchObject({ state: 'comments', commentsBy: '2026-12-15' })
    const person = newId()
    const seen = checked(out, '2026-12-16', [person])
    expect(seen).toMatchObject({ state: 'checked', checkedOn: '2026-12-16', checkerIds: [person] })
    const inId = newId()
    const locked = approved(seen, { on: '2027-01-12', inId, hash })
    expect(locked).toMatchObject({ state: 'approved', approvedInId: inId, hash })
    expect(isSealed(aMeeting({ state: 'held', minutes: locked }))).toBe(true)
    expect(isSealed(aMeeting({ state: 'draft', minutes: locked }))).toBe(false)
    const correction = { at: '2027-02-01T10:00:00.000Z', who: 'Aino', text: 'Nimi oikaistu' }
    const opened = openedForCorrection(locked, correction)
    expect(opened).toMatchObject({ state: 'checked', hash: '', corrections: [correction] })
    expect(
      openedForCorrection(approved(draft, { on: '2027-01-12', inId, hash }), correction).state,
    ).toBe('draft')
  })

  test('says when comments are late', () => {
    const meeting = aMeeting({ minutes: { state: 'comments', commentsBy: '2026-12-15' } })
    expect(areCommentsLate(meeting, '2026-12-15')).toBe(false)
    expect(areCommentsLate(meeting, '2026-12-16')).toBe(true)
  })
})

describe('what is approved', () => {
  const item = anItem('Haku', { outcome: { code: 'approved', text: {} } })
  const data = dataOf(aMeeting(), [item])

  test('changes with a decision, a note or who was there, not with what is outside the minutes', () => {
    const text = approvedText(data)
    const changed = (fields: object) =>
      approvedText({ ...data, occurrences: [{ ...item, ...fields }] })
    expect(changed({ notes: { fi: 'Keskusteltiin.', en: '', sv: '' } })).not.toBe(text)
    expect(changed({ outcome: null })).not.toBe(text)
    expect(changed({ privateNote: 'oma', visibility: 'public' })).toBe(text)
    const personId = newId()
    const meeting = aMeeting({ attendance: [{ personId, presence: 'present' }] })
    expect(
      approvedText({ ...data, meeting: { ...data.meeting, attendance: meeting.attendance } }),
    ).not.toBe(text)
  })

  test('is known by its SHA-256', async () => {
    expect(await sha256('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})

describe('the meeting that approves', () => {
  const seriesId = newId()
  const on = (day: string, fields: Parameters<typeof aMeeting>[0] = {}) =>
    aMeeting({
      seriesId,
      start: `${day}T07:00:00.000Z`,
      end: `${day}T08:00:00.000Z`,
      state: 'held',
      ...fields,
    })
  const said = (code: 'approved' | 'noted' | 'approvedAmended' | 'tabled') => [
    anItem('Edellinen muistio', { slot: 'previousMinutes', outcome: { code, text: {} } }),
  ]
  const before = on('2026-11-10')
  const older = on('2026-10-06')
  const now = on('2026-12-08')

  test('approves the latest held one before it, when its item says so', () => {
    const all = [older, before, now]
    expect(approvedByMeeting(now, said('approved'), all)?.id).toBe(before.id)
    expect(approvedByMeeting(now, said('noted'), all)?.id).toBe(before.id)
    expect(approvedByMeeting(now, said('tabled'), all)).toBeNull()
    expect(approvedByMeeting(now, [], all)).toBeNull()
    // The changes are made first, by hand.
    expect(approvedByMeeting(now, said('approvedAmended'), all)).toBeNull()
  })

  test('does not approve minutes by noting them, nor what is approved already', () => {
    const minutes = { ...before, document: 'minutes' as const }
    expect(approvedByMeeting(now, said('noted'), [minutes, now])).toBeNull()
    expect(approvedByMeeting(now, said('approved'), [minutes, now])?.id).toBe(before.id)
    const sealed = on('2026-11-10', { minutes: { state: 'approved' } })
    expect(approvedByMeeting(now, said('approved'), [sealed, now])).toBeNull()
    expect(minutesToApprove([sealed], [])).toEqual([])
  })
})
