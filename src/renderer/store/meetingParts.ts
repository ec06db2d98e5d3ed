import type { Link } from '@shared/model/link'
import { dispatchesOf } from './dispatches'
import { livingRecords, occurrencesOf } from './live'

/** What goes with a meeting that is removed: its agenda items, what was put off for it and the list of what was sent. Matters live on. */
export async function partsOfMeeting(id: string): Promise<Link[]> {
  const [items, postponed, sent] = await Promise.all([
    occurrencesOf(id),
    livingRecords('postponement'),
    dispatchesOf(id),
  ])
  return [
    ...postponed
      .filter((one) => one.meetingId === id)
      .map((one) => ({ kind: 'postponement' as const, id: one.id })),
    ...sent.map((one) => ({ kind: 'dispatch' as const, id: one.id })),
    ...items.map((item) => ({ kind: 'occurrence' as const, id: item.id })),
  ]
}
