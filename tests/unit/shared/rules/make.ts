import { createRecord, type RecordInput, type RecordOf } from '@shared/model/records'
import { local } from '@shared/model/base'
import type { MeetingData } from '@shared/rules/meetingData'

/** A meeting on Tuesday 8.12.2026 at 9.00–10.30 in Kajaani, unless said otherwise. */
export function aMeeting(fields: Partial<RecordInput<'meeting'>> = {}): RecordOf<'meeting'> {
  return createRecord('meeting', {
    type: 'team',
    title: local('Tiimin kokous'),
    start: '2026-12-08T07:00:00.000Z',
    end: '2026-12-08T08:30:00.000Z',
    ...fields,
  })
}

/** An open task without anything else, unless said otherwise. */
export function aTask(fields: Partial<RecordInput<'task'>> = {}): RecordOf<'task'> {
  return createRecord('task', { title: 'Lausunto', ...fields })
}

/** An item named by its title; titles a, b, c stand in order unless `order` says otherwise. */
export function anItem(
  title: string,
  fields: Partial<RecordInput<'occurrence'>> = {},
): RecordOf<'occurrence'> {
  return createRecord('occurrence', {
    meetingId: '01900000-0000-7000-8000-000000000001',
    title: local(title),
    order: `a0${title.replace(/[^0-9A-Za-z]/g, '')}1`,
    ...fields,
  })
}

export function dataOf(
  meeting: RecordOf<'meeting'>,
  occurrences: readonly RecordOf<'occurrence'>[],
  more: Partial<MeetingData> = {},
): MeetingData {
  return {
    meeting,
    occurrences,
    body: null,
    matters: new Map(),
    people: new Map(),
    organisations: new Map(),
    covers: [],
    firstNumber: 1,
    takenNumbers: new Set(),
    ...more,
  }
}

export function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
