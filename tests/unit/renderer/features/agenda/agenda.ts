import { newId } from '@shared/model/base'
import type { Meeting } from '@shared/model/meeting'
import type { Occurrence } from '@shared/model/occurrence'
import { createRecord } from '@shared/model/records'
import { agendaTree } from '@shared/rules/agendaOrder'
import type { MeetingData } from '@shared/rules/meetingData'
import type { OrderPatch } from '@renderer/features/agenda/outline/move'

const meetingId = newId()

/** One item; the id is the name, so that an agenda reads as it is written. */
export function item(id: string, order: string, fields: Partial<Occurrence> = {}): Occurrence {
  const made = createRecord('occurrence', {
    meetingId,
    order,
    title: { fi: id, en: '', sv: '' },
  })
  return { ...made, ...fields, id }
}

/** The agenda as text: `a b(b1 b2) c`. */
export function written(occurrences: readonly Occurrence[]): string {
  return agendaTree(occurrences)
    .map(({ occurrence: { id }, children }) =>
      children.length === 0 ? id : `${id}(${children.map((child) => child.id).join(' ')})`,
    )
    .join(' ')
}

/** The agenda after the patches. */
export function patched(
  occurrences: readonly Occurrence[],
  patches: readonly OrderPatch[],
): Occurrence[] {
  return occurrences.map((one) => ({
    ...one,
    ...patches.find(({ id }) => id === one.id)?.fields,
  }))
}

/** A draft of 9.00–10.30 in Helsinki with the items given. */
export function meetingData(
  occurrences: readonly Occurrence[],
  fields: Partial<Meeting> = {},
  more: Partial<MeetingData> = {},
): MeetingData {
  const meeting = createRecord('meeting', {
    type: 'team',
    title: { fi: 'Tiimin kokous', en: '', sv: '' },
    start: '2026-12-08T07:00:00.000Z',
    end: '2026-12-08T08:30:00.000Z',
  })
  return {
    meeting: { ...meeting, ...fields, id: meetingId },
    body: null,
    occurrences,
    matters: new Map(),
    people: new Map(),
    organisations: new Map(),
    covers: [],
    firstNumber: 1,
    takenNumbers: new Set(),
    ...more,
  }
}
