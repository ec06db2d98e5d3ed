import { describe, expect, test } from 'vitest'
import { composeDecisionReport } from '@shared/documents/decisionReport'
import { renderPlainText } from '@shared/documents/plainText'
import type { RecordInput } from '@shared/model/records'
import {
  decisionsIn,
  decisionsToTell,
  followUpOn,
  reportedTo,
  standingOn,
  unreported,
  untoldMeetings,
} from '@shared/rules/decisions'
import { aMeeting, anItem, byId } from './make'

const meeting = aMeeting({ state: 'held', number: '2/2026' })
const decided = (title: string, fields: Partial<RecordInput<'occurrence'>> = {}) =>
  anItem(title, {
    meetingId: meeting.id,
    number: '4',
    outcome: { code: 'approved', text: {} },
    ...fields,
  })
const rowOf = (fields: Partial<RecordInput<'occurrence'>> = {}) => {
  const [row] = decisionsIn([decided('Haku', fields)], byId([meeting]))
  if (!row) throw new Error('no decision')
  return row
}

describe('the decision register', () => {
  test('has what held meetings decided, not their procedure nor what was put off', () => {
    const draft = aMeeting()
    const items = [
      decided('Haku'),
      decided('Avaus', { slot: 'opening' }),
      decided('Pöydälle', { outcome: { code: 'tabled', text: {} } }),
      decided('Piilossa', { visibility: 'hidden' }),
      decided('Kesken', { outcome: null }),
      decided('Tuleva', { meetingId: draft.id }),
    ]
    const rows = decisionsIn(items, byId([meeting, draft]))
    expect(rows.map(({ item }) => item.title?.fi)).toEqual(['Haku'])
  })

  test('says whether a decision holds', () => {
    expect(standingOn(rowOf(), '2026-12-08')).toBe('inForce')
    expect(standingOn(rowOf(), '2026-12-07')).toBe('coming')
    expect(standingOn(rowOf({ decision: { validUntil: '2026-12-31' } }), '2027-01-01')).toBe(
      'ended',
    )
    const replacedById = decided('Uusi').id
    expect(standingOn(rowOf({ decision: { replacedById } }), '2026-12-08')).toBe('replaced')
  })

  test('says whether it is followed up', () => {
    const asked = { followUp: 'Raportti', followUpBy: '2027-01-31' }
    expect(followUpOn(rowOf(), '2027-01-01')).toBe('none')
    expect(followUpOn(rowOf({ decision: asked }), '2027-01-31')).toBe('open')
    expect(followUpOn(rowOf({ decision: asked }), '2027-02-01')).toBe('late')
    const given = { ...asked, followUpGivenOn: '2027-01-20' }
    expect(followUpOn(rowOf({ decision: given }), '2027-02-01')).toBe('given')
  })
})

describe('reporting', () => {
  const told = { to: 'management' as const, on: '2026-12-14', byId: null, where: '§ 4' }

  test('of a decision is its own, else that of the whole meeting', () => {
    const own = rowOf({ reporting: [told] })
    expect(reportedTo(own, 'management')?.where).toBe('§ 4')
    expect(reportedTo(own, 'staff')).toBeNull()
    const whole = { ...rowOf(), meeting: { ...meeting, reporting: [told] } }
    expect(reportedTo(whole, 'management')?.on).toBe('2026-12-14')
  })

  test('is missing of what the team decided and the audience may see', () => {
    const rows = [rowOf(), rowOf({ visibility: 'management' }), rowOf({ reporting: [told] })]
    expect(unreported(rows).map(({ to, decisions }) => [to, decisions])).toEqual([
      ['management', 2],
      ['staff', 2],
    ])
    const network = { ...rowOf(), meeting: { ...meeting, type: 'network' as const } }
    expect(unreported([network])).toEqual([])
    expect(untoldMeetings(rows)).toEqual([{ meeting: rows[0]?.meeting, waiting: 'both' }])
    const staffKnows = rowOf({ reporting: [{ ...told, to: 'staff' }] })
    expect(untoldMeetings([staffKnows]).map(({ waiting }) => waiting)).toEqual(['management'])
  })

  test('as a paper tells the decisions of the period that the audience may see', () => {
    const rows = [
      rowOf({ decision: { short: { fi: 'Haetaan.' } } }),
      { ...rowOf({ visibility: 'management' }), id: 'b' },
    ]
    const text = (to: 'management' | 'staff', from = '2026-12-01') =>
      renderPlainText(
        composeDecisionReport(
          {
            organisation: null,
            to,
            from,
            until: '2026-12-31',
            areas: ['Barents'],
            decisions: rows,
            today: '2027-01-04',
          },
          'fi',
        ),
      )
    expect(text('management').match(/Hyväksyttiin esityslistan mukaisesti/g)).toHaveLength(2)
    expect(text('staff')).toContain('Haetaan.')
    expect(text('staff')).toContain(', Barents')
    expect(text('staff')).not.toContain('Hyväksyttiin')
    expect(text('staff', '2026-12-09')).toContain('ei tehty tässä kerrottavia päätöksiä')
  })
})

test('a report contains the decisions of its days that its audience may see', () => {
  const later = aMeeting({
    state: 'held',
    number: '1/2027',
    start: '2027-01-12T07:00:00.000Z',
    end: '2027-01-12T08:00:00.000Z',
  })
  const items = [
    decided('Myöhempi', { meetingId: later.id, visibility: 'staff' }),
    decided('Julkinen', { visibility: 'public' }),
    decided('Johdolle', { visibility: 'management' }),
  ]
  const rows = decisionsIn(items, byId([meeting, later]))
  const titles = (to: 'management' | 'staff', from: string, until: string) =>
    decisionsToTell(rows, { to, from, until }).map(({ item }) => item.title?.fi)
  expect(titles('staff', '2026-12-08', '2026-12-08')).toEqual(['Julkinen'])
  expect(titles('management', '2026-12-08', '2027-01-12')).toEqual([
    'Julkinen',
    'Johdolle',
    'Myöhempi',
  ])
  expect(titles('management', '2026-12-09', '2027-01-11')).toEqual([])
})
