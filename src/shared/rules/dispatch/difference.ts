import type { SentItem, Snapshot } from '../../model/dispatch'
import type { LocalText } from '../../model/base'
import { wallTime } from '../time'

/** One thing in which two versions differ. */
export type Difference =
  | { readonly code: 'title'; readonly from: LocalText; readonly to: LocalText }
  | { readonly code: 'time'; readonly from: Snapshot; readonly to: Snapshot }
  | { readonly code: 'place' | 'link'; readonly from: string; readonly to: string }
  | { readonly code: 'added' | 'removed'; readonly item: SentItem }
  | {
      readonly code: 'renamed' | 'moved' | 'clock' | 'length' | 'presenter'
      readonly from: SentItem
      readonly to: SentItem
    }

/**
 * In what a later version differs from an earlier one: first the meeting, then its items in the order of the later
 * agenda, then those that were taken away. Numbers that only follow from an added item are not told one by one.
 */
export function differences(before: Snapshot, after: Snapshot): Difference[] {
  const earlier = new Map(before.items.map((item) => [item.id, item]))
  const later = new Set(after.items.map(({ id }) => id))
  const moved = movedItems(before.items, after.items)
  const hasMovedInTime = offsets(before, after)
  return [
    ...ofMeeting(before, after),
    ...after.items.flatMap((item): Difference[] => {
      const old = earlier.get(item.id)
      if (!old) return [{ code: 'added', item }]
      return ofItem(old, item, moved.has(item.id), hasMovedInTime)
    }),
    ...before.items
      .filter(({ id }) => !later.has(id))
      .map((item): Difference => ({ code: 'removed', item })),
  ]
}

function ofMeeting(from: Snapshot, to: Snapshot): Difference[] {
  const found: Difference[] = []
  if (!sameWords(from.title, to.title))
    found.push({ code: 'title', from: from.title, to: to.title })
  if (from.start !== to.start || from.end !== to.end || from.timeZone !== to.timeZone)
    found.push({ code: 'time', from, to })
  if (from.place !== to.place) found.push({ code: 'place', from: from.place, to: to.place })
  if (from.link !== to.link) found.push({ code: 'link', from: from.link, to: to.link })
  return found
}

function ofItem(from: SentItem, to: SentItem, isMoved: boolean, shift: number): Difference[] {
  const found: Difference[] = []
  if (!sameWords(from.title, to.title)) found.push({ code: 'renamed', from, to })
  if (isMoved) found.push({ code: 'moved', from, to })
  // A meeting that begins an hour later has all its items an hour later: that is told once.
  if (clockMinutes(to.start) !== (clockMinutes(from.start) + shift + 1440) % 1440)
    found.push({ code: 'clock', from, to })
  if (from.minutes !== to.minutes) found.push({ code: 'length', from, to })
  if (from.presenter !== to.presenter) found.push({ code: 'presenter', from, to })
  return found
}

/** By how many minutes of the clock the whole meeting begins later. */
function offsets(before: Snapshot, after: Snapshot): number {
  const at = ({ start, timeZone }: Snapshot) => clockMinutes(wallTime(start, timeZone).clock)
  return at(after) - at(before)
}

function clockMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

function sameWords(a: LocalText, b: LocalText): boolean {
  return a.fi === b.fi && a.en === b.en && a.sv === b.sv
}

/**
 * The items that stand elsewhere among those that both versions have: all that are not in the longest run that
 * kept its order, so that one item moved to the end is one move and not many.
 */
function movedItems(before: readonly SentItem[], after: readonly SentItem[]): Set<string> {
  const place = new Map(before.map(({ id }, at) => [id, at]))
  const common = after.filter(({ id }) => place.has(id))
  const best = common.map(() => ({ length: 1, previous: -1 }))
  common.forEach(({ id }, at) => {
    for (let earlier = 0; earlier < at; earlier += 1) {
      const one = best[earlier]
      const here = best[at]
      if (!one || !here || (place.get(common[earlier]?.id ?? '') ?? 0) > (place.get(id) ?? 0))
        continue
      if (one.length + 1 > here.length) best[at] = { length: one.length + 1, previous: earlier }
    }
  })
  const kept = new Set<string>()
  let at = best.reduce((top, one, i) => (one.length > (best[top]?.length ?? 0) ? i : top), 0)
  while (at >= 0 && common[at]) {
    kept.add(common[at]?.id ?? '')
    at = best[at]?.previous ?? -1
  }
  return new Set(common.map(({ id }) => id).filter((id) => !kept.has(id)))
}
