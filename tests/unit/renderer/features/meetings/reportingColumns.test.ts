import { createRecord, type RecordInput } from '@shared/model/records'
import { textsIn } from '@shared/texts/texts'
import { expect, test } from 'vitest'
import type { MeetingContext } from '@renderer/features/meetings/meetingContext'
import { reportingColumns } from '@renderer/features/meetings/reportingColumns'
import { aMeeting, anItem, byId } from '../../../shared/rules/make'

const teller = createRecord('person', { givenNames: 'Aino', familyName: 'Esimerkki' })
const told = (to: 'management' | 'staff') => ({
  ...{ to, on: '2026-12-12', where: '§ 5' },
  byId: to === 'management' ? teller.id : null,
})
const held = (fields: Partial<RecordInput<'meeting'>> = {}) =>
  aMeeting({ state: 'held', ...fields })
const none = held()
const staffWaits = held({ reporting: [told('management')] })
const all = held({ reporting: [told('management'), told('staff')] })
const meetings = [none, staffWaits, all]
const items = meetings.map(({ id }) =>
  anItem('Haku', { meetingId: id, outcome: { code: 'approved', text: {} } }),
)

function cells(id: string) {
  const context: MeetingContext = {
    t: textsIn('en'),
    language: 'en',
    day: '2026-12-20',
    today: '2026-12-20',
    records: {
      meeting: byId(meetings),
      occurrence: byId(items),
      person: byId([teller]),
      series: new Map(),
      body: new Map(),
      organisation: new Map(),
      seat: new Map(),
      membership: new Map(),
      dispatch: new Map(),
    },
  }
  const column = reportingColumns(context).find((one) => one.id === id)
  if (!column) throw new Error(`no column ${id}`)
  expect(column.shown).toBe(false)
  return meetings.map((meeting) => column.value(meeting))
}

test('the register of meetings tells who has not been told yet, so that it can be filtered', () => {
  expect(cells('unreported')).toEqual(['both', 'staff', null])
})

test('and when, where and by whom it was told', () => {
  const [first, second] = cells('reported.management')
  expect(first).toBe('')
  expect(second).toMatch(/12.*2026, § 5, Esimerkki Aino$/)
  expect(cells('reported.staff')[2]).toMatch(/12.*2026, § 5$/)
})
