import type { Link } from '@shared/model/link'
import { livingRecords, occurrencesOf } from './live'

/** What goes with a meeting that is removed: its agenda items and what was put off for it. Matters live on. */
export async function partsOfMeeting(id: string): Promise<Link[]> {
  const [items, postponed] = await Promise.all([occurrencesOf(id), livingRecords('postponement')])
  return [
    ...postponed
      .filter((one) => one.meetingId === id)
      .map((one) => ({ kind: 'postponement' as const, id: one.id })),
    ...items.map((item) => ({ kind: 'occurrence' as const, id: item.id })),
  ]
}
