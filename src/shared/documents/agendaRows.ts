import { attachmentNames, type Occurrence } from '../model/occurrence'
import { agendaTree } from '../rules/agendaOrder'
import { type Audience, isSeenBy } from '../rules/audience'
import { runningOrder } from '../rules/clock'
import type { MeetingData } from '../rules/meetingData'
import { numberItems } from '../rules/numbering'

/** An item as it stands on paper. `start` and `end` are `HH:mm`; `attachmentsFrom` numbers its first one. */
export interface PaperRow {
  readonly occurrence: Occurrence
  readonly depth: 0 | 1
  /** Its sub-items do its work: it has no kind or minutes of its own. */
  readonly hasChildren: boolean
  readonly number: string
  readonly start: string
  readonly end: string
  readonly minutes: number
  readonly attachmentsFrom: number
}

/**
 * The items that are printed for an audience, in order. Hidden items never are; an item goes with the item
 * it belongs to. A section all of whose items are left out is left out too.
 * Numbers and times are those of the whole agenda, the same on every paper.
 */
export function paperRows(data: MeetingData, audience: Audience): PaperRow[] {
  const numbers = numberItems(data)
  const times = new Map(runningOrder(data).rows.map((row) => [row.occurrence.id, row]))
  const shown = (item: Occurrence) => isSeenBy(item.visibility, audience)
  let attachments = 1
  return agendaTree(data.occurrences)
    .filter(({ occurrence, children }) => {
      const emptied = occurrence.section && children.length > 0 && !children.some(shown)
      return shown(occurrence) && !emptied
    })
    .flatMap(({ occurrence, children }) => [
      { occurrence, depth: 0 as const, hasChildren: children.some(shown) },
      ...children
        .filter(shown)
        .map((child) => ({ occurrence: child, depth: 1 as const, hasChildren: false })),
    ])
    .map(({ occurrence, depth, hasChildren }) => {
      const time = times.get(occurrence.id)
      const attachmentsFrom = attachments
      attachments += attachmentNames(occurrence).length
      return {
        occurrence,
        depth,
        hasChildren,
        number: numbers.get(occurrence.id) ?? '',
        start: time?.start ?? '',
        end: time?.end ?? '',
        minutes: time?.minutes ?? 0,
        attachmentsFrom,
      }
    })
}
