import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import type { OutcomeCode } from '@shared/model/outcome'
import { createRecord } from '@shared/model/records'
import { holdMeeting } from '@shared/rules/holdMeeting'
import { numberItems } from '@shared/rules/numbering'
import { aMeeting, anItem, byId, dataOf } from './make'

function heldWith(...codes: (OutcomeCode | null)[]) {
  const matter = createRecord('matter', { title: local('Aurora-haku') })
  const items = codes.map((code, at) =>
    anItem(`a${at}`, {
      matterId: matter.id,
      title: null,
      outcome: code && { code, text: {} },
    }),
  )
  const meeting = aMeeting({ numbering: { scheme: 'section' } })
  const data = dataOf(meeting, items, { matters: byId([matter]), firstNumber: 7 })
  return { data, held: holdMeeting(data) }
}

test('fixes numbers and titles', () => {
  const { held, data } = heldWith('approved', null)
  expect(held.meeting.state).toBe('held')
  expect(held.occurrences.map((item) => item.number)).toEqual(['§ 7', '§ 8'])
  expect(held.occurrences.map((item) => item.title?.fi)).toEqual(['Aurora-haku', 'Aurora-haku'])
  const later = { ...data, meeting: held.meeting, occurrences: held.occurrences, firstNumber: 1 }
  expect([...numberItems(later).values()]).toEqual(['§ 7', '§ 8'])
})

test.each<OutcomeCode>(['noted', 'approved', 'approvedAmended', 'agreed', 'stated'])(
  '%s closes the matter',
  (code) => {
    expect(heldWith(code).held.matters.map((matter) => matter.state)).toEqual(['closed'])
  },
)

test.each<OutcomeCode>(['tabled', 'returned', 'movedToNext', 'removed'])(
  '%s leaves the matter open',
  (code) => {
    expect(heldWith(code).held.matters).toEqual([])
  },
)

test('a matter decided in one item and deferred in another stays open', () => {
  expect(heldWith('approved', 'tabled').held.matters).toEqual([])
})

test('a held or cancelled meeting is not held again', () => {
  const { data } = heldWith('approved')
  for (const state of ['held', 'cancelled'] as const) {
    const again = holdMeeting({ ...data, meeting: { ...data.meeting, state } })
    expect(again).toEqual({ meeting: { ...data.meeting, state }, occurrences: [], matters: [] })
  }
})
