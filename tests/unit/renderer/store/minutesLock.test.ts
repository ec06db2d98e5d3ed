import 'fake-indexeddb/auto'
import { newId } from '@shared/model/base'
import type { Meeting } from '@shared/model/meeting'
import { createRecord } from '@shared/model/records'
import { approved, openedForCorrection } from '@shared/rules/minutesLife'
import { beforeEach, expect, test } from 'vitest'
import { type Change, patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { undoLast } from '@renderer/store/undo'
import { aMeeting, anItem } from '../../shared/rules/make'

const cause = { code: 'edit', who: 'Testaaja' } as const
let database: KvDatabase
const meeting = aMeeting({ state: 'held' })
const item = anItem('Haku', {
  meetingId: meeting.id,
  outcome: { code: 'approved', text: { fi: 'Hyväksyttiin.' } },
})
const otherItem = anItem('Toisen kokouksen asia', { meetingId: newId() })

const change = (...changes: Change[]) => commit(changes, cause, database)
const approve = patch('meeting', meeting.id, ({ minutes }: Meeting) => ({
  minutes: approved(minutes, { on: '2026-12-10', inId: null, hash: 'a'.repeat(64) }),
}))
const correct = patch('meeting', meeting.id, ({ minutes }: Meeting) => ({
  minutes: openedForCorrection(minutes, {
    at: '2026-12-11T08:00:00Z',
    who: 'Testaaja',
    text: 'Kirjoitusvirhe',
  }),
}))
const newNotes = patch('occurrence', item.id, { notes: { fi: 'Toisin', en: '', sv: '' } })

beforeEach(async () => {
  database = new KvDatabase(`test-${newId()}`)
  await change(put('meeting', meeting), put('occurrence', item), put('occurrence', otherItem))
  await change(approve)
})

test.each<[string, () => Change, string]>([
  ['an item is changed', () => newNotes, 'notes'],
  ['an outcome is changed', () => patch('occurrence', item.id, { outcome: null }), 'outcome'],
  ['an item is removed', () => remove('occurrence', item.id), 'deletedAt'],
  ['an item is hidden', () => patch('occurrence', item.id, { visibility: 'hidden' }), 'visibility'],
  [
    'an item is added',
    () => put('occurrence', anItem('Uusi', { meetingId: meeting.id })),
    'meetingId',
  ],
  [
    'an item comes from another meeting',
    () => patch('occurrence', otherItem.id, { meetingId: meeting.id }),
    'meetingId',
  ],
  [
    'the attendance is changed',
    () => patch('meeting', meeting.id, { chairId: createRecord('person', { title: 'x' }).id }),
    'chairId',
  ],
  [
    'the lock is opened without a reason',
    () =>
      patch('meeting', meeting.id, ({ minutes }: Meeting) => ({
        minutes: { ...minutes, state: 'draft' as const },
      })),
    'minutes',
  ],
])('approved minutes do not change when %s', async (_, made, field) => {
  const result = await change(made())
  expect(result).toMatchObject({
    ok: false,
    problem: { code: 'invalid', issues: [{ path: [field], message: 'minutesLocked' }] },
  })
  expect(await database.records('occurrence').get(item.id)).toEqual(item)
  expect((await database.records('meeting').get(meeting.id))?.minutes.state).toBe('approved')
})

test('reporting, follow-up and a new visibility among the seen are written beside the lock', async () => {
  const told = { to: 'staff', on: '2026-12-12', byId: null, where: 'Intra' } as const
  const decision = { ...item.decision, followUpGiven: 'Kerrottu', followUpGivenOn: '2026-12-12' }
  const results = [
    await change(patch('meeting', meeting.id, { reporting: [told] })),
    await change(
      patch('occurrence', item.id, { reporting: [told], decision, visibility: 'public' }),
    ),
    await change(patch('occurrence', otherItem.id, { minutes: 10 })),
  ]
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
})

test('a correction with a reason opens the lock, also in one step with what it corrects', async () => {
  expect((await change(correct, newNotes)).ok).toBe(true)
  expect((await database.records('occurrence').get(item.id))?.notes.fi).toBe('Toisin')
})

test('the approval itself can be undone, and the items change again', async () => {
  expect((await undoLast('Testaaja', database))?.ok).toBe(true)
  expect((await change(newNotes)).ok).toBe(true)
})

test('a meeting is reopened or removed with its items', async () => {
  const gone = await change(remove('meeting', meeting.id), remove('occurrence', item.id))
  expect(gone.ok).toBe(true)
  await undoLast('Testaaja', database)
  const reopened = await commit(
    [patch('meeting', meeting.id, { state: 'draft' }), newNotes],
    { code: 'reopen', who: 'Testaaja' },
    database,
  )
  expect(reopened.ok).toBe(true)
})
