import { expect, test } from 'vitest'
import { decisionsIn } from '@shared/rules/decisions'
import { laterThan, replacementsAmong } from '@shared/rules/replacement'
import { aMeeting, anItem, byId } from './make'

const outcome = { code: 'approved', text: {} } as const
const spring = aMeeting({
  state: 'held',
  start: '2026-03-03T07:00:00Z',
  end: '2026-03-03T08:00:00Z',
})
const autumn = aMeeting({
  state: 'held',
  start: '2026-10-06T06:00:00Z',
  end: '2026-10-06T07:00:00Z',
})
const newer = anItem('Uusi linjaus', { meetingId: autumn.id, outcome, order: 'a0' })
const older = anItem('Vanha linjaus', {
  meetingId: spring.id,
  outcome,
  order: 'a1',
  decision: { replacedById: newer.id },
})
const same = anItem('Samassa kokouksessa', { meetingId: spring.id, outcome, order: 'a2' })
const rows = decisionsIn([newer, older, same], byId([spring, autumn]))

function rowOf(id: string) {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error('no decision')
  return row
}

test('only what was decided later can take the place of a decision', () => {
  const later = (id: string) => laterThan(rowOf(id), rows).map((row) => row.id)
  expect(later(older.id)).toEqual([newer.id, same.id])
  expect(later(same.id)).toEqual([newer.id])
  expect(later(newer.id)).toEqual([])
})

test('the replacement is seen from both sides', () => {
  const replacements = replacementsAmong(rows)
  expect(replacements.of(rowOf(older.id))?.id).toBe(newer.id)
  expect(replacements.of(rowOf(same.id))).toBeNull()
  expect(replacements.by(rowOf(newer.id)).map((row) => row.id)).toEqual([older.id])
  expect(replacements.by(rowOf(older.id))).toEqual([])
})
