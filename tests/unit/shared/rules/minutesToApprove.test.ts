import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { minutesToApprove } from '@shared/rules/minutesToApprove'
import { aMeeting, anItem } from './make'

const seriesId = newId()
const on = (day: string, fields: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({
    seriesId,
    start: `${day}T07:00:00.000Z`,
    end: `${day}T08:00:00.000Z`,
    ...fields,
  })
const approval = (meetingId: string, code: 'approved' | 'tabled' | null) =>
  anItem('Edellisen kokouksen pöytäkirja', {
    meetingId,
    slot: 'previousMinutes',
    outcome: code && { code, text: {} },
  })

test('the latest held meeting waits for the next one, cancelled ones passed over', () => {
  const first = on('2026-09-01', { state: 'held' })
  const held = on('2026-10-06', { state: 'held' })
  const cancelled = on('2026-11-03', { state: 'cancelled' })
  const next = on('2026-12-08')
  const found = minutesToApprove([next, first, cancelled, held], [approval(next.id, null)])
  expect(found).toEqual([{ meeting: held, next }])
  expect(minutesToApprove([first, held], [])).toEqual([{ meeting: held, next: null }])
})

test('an outcome in a later meeting settles it, putting it off does not, nor does one of another series', () => {
  const held = on('2026-10-06', { state: 'held' })
  const next = on('2026-12-08')
  expect(minutesToApprove([held, next], [approval(next.id, 'approved')])).toEqual([])
  expect(minutesToApprove([held, next], [approval(next.id, 'tabled')])).toHaveLength(1)
  expect(minutesToApprove([held, next], [approval(newId(), 'approved')])).toHaveLength(1)
})

test('a meeting of no series and no body, and one that is removed, wait for nothing', () => {
  const alone = on('2026-10-06', { state: 'held', seriesId: null })
  const removed = { ...on('2026-10-06', { state: 'held' }), deletedAt: '2026-10-07T07:00:00.000Z' }
  const ofBody = on('2026-10-06', { state: 'held', seriesId: null, bodyId: newId() })
  expect(minutesToApprove([alone, removed, ofBody], [])).toEqual([{ meeting: ofBody, next: null }])
})
