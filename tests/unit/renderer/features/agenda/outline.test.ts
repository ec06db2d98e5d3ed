import { describe, expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import { holdMeeting } from '@shared/rules/holdMeeting'
import { originOf } from '@renderer/features/agenda/outline/origin'
import { reopenMeeting } from '@renderer/features/agenda/outline/reopen'
import { agendaOutline, sameRow } from '@renderer/features/agenda/outline/rows'
import { isPastedInPart, longText, titleText } from '@renderer/features/agenda/outline/titleText'
import { item, meetingData } from './agenda'

const owner = createRecord('person', { familyName: 'Esimerkki', givenNames: 'Eeva' })
const deputy = createRecord('person', { familyName: 'Malli', givenNames: 'Matti' })

describe('the lines of the builder', () => {
  const data = meetingData(
    [
      item('a', 'a0', { minutes: 10, presenterId: owner.id }),
      item('b', 'a1', { minutes: 99 }),
      item('b1', 'a0', { parentId: 'b', minutes: 20 }),
      item('h', 'a2', { visibility: 'hidden' }),
    ],
    {},
    {
      people: new Map([owner, deputy].map((person) => [person.id, person])),
      covers: [
        createRecord('cover', {
          coveredId: owner.id,
          coveringId: deputy.id,
          from: '2026-12-08',
          until: '2026-12-08',
        }),
      ],
    },
  )
  const { rows, order } = agendaOutline(data)

  it('have numbers, clock times and the length of their sub-items', () => {
    expect(rows.map(({ number, start, minutes }) => [number, start, minutes])).toEqual([
      ['1', '09:00', 10],
      ['2', '09:10', 20],
      ['2.1', '09:10', 20],
      ['', '09:30', 0],
    ])
    expect(rows.map(({ hasChildren }) => hasChildren)).toEqual([false, true, false, false])
    expect(order.plannedMinutes).toBe(30)
  })

  it('name who presents on the meeting day, and for whom', () => {
    expect(rows[0]).toMatchObject({ presenter: 'Matti Malli', covered: 'Eeva Esimerkki' })
    expect(rows[1]).toMatchObject({ presenter: '', covered: '' })
  })

  it('are the same until something shown differs', () => {
    const again = agendaOutline(structuredClone(data)).rows
    expect(rows.every((row, index) => again[index] && sameRow(row, again[index]))).toBe(true)
    const [first] = rows
    expect(first && sameRow(first, { ...first, start: '09:05' })).toBe(false)
  })
})

describe('a meeting that is a draft again', () => {
  const matter = createRecord('matter', { title: { fi: 'Suunnitelma' } })
  const text = { fi: '', en: '', sv: '' }
  const trace = { at: '2026-12-09T08:00:00.000Z', who: 'Veikko', reason: 'Läsnäolo oli väärin.' }
  const draft = meetingData(
    [
      item('a', 'a0', {
        matterId: matter.id,
        title: null,
        outcome: { code: 'approved', text },
      }),
      item('b', 'a1'),
    ],
    {},
    { matters: new Map([[matter.id, matter]]) },
  )

  it('is what it was before it was marked as held', () => {
    const held = holdMeeting(draft)
    expect(held.matters.map(({ state }) => state)).toEqual(['closed'])
    const reopened = reopenMeeting(
      {
        ...draft,
        meeting: held.meeting,
        occurrences: held.occurrences,
        matters: new Map(held.matters.map((one) => [one.id, one])),
      },
      trace,
    )
    const reopenings = [{ ...trace, from: 'held' }]
    expect(reopened.meeting).toEqual({ ...draft.meeting, reopenings })
    expect(reopened.occurrences).toEqual(draft.occurrences)
    expect(reopened.matters).toEqual([matter])
  })

  it('does not change when it is one already', () => {
    const unchanged = { meeting: draft.meeting, occurrences: [], matters: [] }
    expect(reopenMeeting(draft, trace)).toEqual(unchanged)
  })
})

it('makes one line of what is pasted into a title', () => {
  expect(titleText('Eka\r\ntoka\tkolmas\u0000')).toBe('Eka toka kolmas ')
  expect(titleText('=HYPERLINK("x") 😀 שלום')).toBe('=HYPERLINK("x") 😀 שלום')
})

it('keeps line breaks and tabs in a longer text, and nothing else that cannot be seen', () => {
  expect(longText('Eka\r\ntoka\rkolmas\t\u0007!')).toBe('Eka\ntoka\nkolmas\t!')
})

it('knows of a pasted text whether something of it is left out', () => {
  expect(isPastedInPart('Eka\r\ntoka\tkolmas\u0085neljäs')).toBe(false)
  expect(isPastedInPart('Eka\u0007toka')).toBe(true)
})

it('tells from which register an item was proposed', () => {
  expect(originOf('carried:1')).toBe('carried')
  expect(originOf('callSteps:1')).toBe('callSteps')
  expect(originOf('terms')).toBe('terms')
  expect(originOf('statement:1')).toBe('statement')
  expect(originOf('standing:1:Avaus')).toBeNull()
  expect(originOf('')).toBeNull()
})
