import { describe, expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import type { YearEntry } from '@shared/rules/yearEntries'
import { moveChange, refusalOf } from '@renderer/features/meetings/yearClock/moveEntry'
import { patched } from '@renderer/store/change'
import { aMeeting } from '../../../shared/rules/make'

const none = { meeting: new Map(), series: new Map(), event: new Map(), call: new Map() }

function entryOf(fields: Pick<YearEntry, 'kind' | 'link'> & Partial<YearEntry>): YearEntry {
  const days = { from: '2026-10-20', until: '2026-10-20', planned: false }
  return { id: fields.link.id, title: 'Keksitty', ...days, ...fields }
}

/** The record as the change leaves it. */
function after(change: ReturnType<typeof moveChange>, record: Parameters<typeof patched>[0]) {
  if (change?.type !== 'patch') throw new Error('no patch')
  return patched(record, change.fields)
}

describe('moving an entry of the year clock', () => {
  test('a meeting keeps its time of the day over the change of the clocks', () => {
    const meeting = aMeeting({ start: '2026-10-20T06:00:00.000Z', end: '2026-10-20T07:30:00.000Z' })
    const records = { ...none, meeting: new Map([[meeting.id, meeting]]) }
    const entry = entryOf({ kind: 'meeting', link: { kind: 'meeting', id: meeting.id } })
    expect(refusalOf(entry, records)).toBeNull()
    expect(after(moveChange(entry, 7, records), meeting)).toMatchObject({
      start: '2026-10-27T07:00:00.000Z',
      end: '2026-10-27T08:30:00.000Z',
    })
  })

  test('a meeting whose minutes are approved, a turn in the chair and an inexact day stay', () => {
    const held = aMeeting({ state: 'held', minutes: { state: 'approved' } })
    const event = createRecord('event', {
      ...{ name: local('Keksitty'), from: '2026-10-01', precision: 'month' },
    })
    const records = {
      ...none,
      meeting: new Map([[held.id, held]]),
      event: new Map([[event.id, event]]),
    }
    const of = (kind: YearEntry['kind'], link: YearEntry['link']) =>
      refusalOf(entryOf({ kind, link }), records)
    expect(of('meeting', { kind: 'meeting', id: held.id })).toBe('approved')
    expect(of('chair', { kind: 'seat', id: held.id })).toBe('chair')
    expect(of('event', { kind: 'event', id: event.id })).toBe('inexact')
  })

  test('a planned meeting becomes an exception of its series, found by the day of its rhythm', () => {
    const series = createRecord('series', {
      ...{ name: local('Keksitty'), meetingType: 'team', rhythm: 'weekly', firstDay: '2026-10-06' },
      exceptions: [{ day: '2026-10-20', movedTo: '2026-10-21' }],
    })
    const records = { ...none, series: new Map([[series.id, series]]) }
    const entry = entryOf({
      ...{ kind: 'meeting', link: { kind: 'series', id: series.id }, planned: true },
      ...{ from: '2026-10-21', within: { list: 'rhythm', ruleDay: '2026-10-20' } },
    })
    expect(after(moveChange(entry, 1, records), series)).toMatchObject({
      exceptions: [{ day: '2026-10-20', movedTo: '2026-10-22' }],
    })
  })

  test('an event keeps its length, and only the duty meant is moved', () => {
    const event = createRecord('event', {
      ...{ name: local('Keksitty'), from: '2026-10-20', until: '2026-10-22' },
    })
    const ofEvent = entryOf({ kind: 'event', link: { kind: 'event', id: event.id } })
    expect(after(moveChange(ofEvent, -1, none), event)).toMatchObject({
      from: '2026-10-19',
      until: '2026-10-21',
    })
    const project = createRecord('project', {
      name: local('Keksitty'),
      duties: [
        { kind: 'audit', due: '2026-10-20' },
        { kind: 'archive', due: '2026-10-20' },
      ],
    })
    const ofDuty = entryOf({
      ...{ kind: 'duty', link: { kind: 'project', id: project.id } },
      within: { list: 'duties', at: 1 },
    })
    const moved = after(moveChange(ofDuty, 7, none), project)
    expect(moved).toMatchObject({ duties: [{ due: '2026-10-20' }, { due: '2026-10-27' }] })
  })
})
