import { isWritten } from '@shared/model/base'
import type { LogEntry } from '@shared/model/change'
import type { Link } from '@shared/model/link'
import type { Matter } from '@shared/model/matter'
import type { Occurrence } from '@shared/model/occurrence'
import { agendaTree } from '@shared/rules/agendaOrder'
import { withoutLinks } from '@renderer/register/removal/removal'
import { isMatterElsewhere } from '@renderer/store/agendaItem'
import { loadMeetingData } from '@renderer/store/meetingData'
import { save } from '@renderer/store/save'
import { inTurn } from './inTurn'

/** How many sub-items went with the item, and the change to undo; null when nothing was removed. */
export type Removed = { subItems: number; entry: LogEntry | null } | null

/**
 * Takes an item and its sub-items off the agenda in one commit. A matter that was only ever here, and
 * holds nothing but its title, goes with its item; any other stays open for another agenda. What points at
 * what goes, such as tasks agreed under it, lives on without it.
 */
export function removeItem(meetingId: string, id: string): Promise<Removed> {
  return inTurn(async () => {
    const data = await loadMeetingData(meetingId)
    const entry = agendaTree(data?.occurrences ?? []).find(({ occurrence }) => occurrence.id === id)
    const item = entry?.occurrence ?? data?.occurrences.find((one) => one.id === id)
    if (!data || !item) return null
    const gone = [item, ...(entry?.children ?? [])]
    const links = await Promise.all(gone.map((one) => goingWith(one, data.matters)))
    const { changes } = await withoutLinks(links.flat())
    const result = await save(changes, 'remove')
    return result.ok ? { subItems: gone.length - 1, entry: result.entry } : null
  })
}

async function goingWith(
  { id, matterId }: Occurrence,
  matters: ReadonlyMap<string, Matter>,
): Promise<Link[]> {
  const item: Link = { kind: 'occurrence', id }
  const matter = matterId === null ? undefined : matters.get(matterId)
  const goesToo = matter && isBare(matter) && !(await isMatterElsewhere(matter.id, id))
  return goesToo ? [item, { kind: 'matter', id: matter.id }] : [item]
}

function isBare({ background, ownerId, areaId, caseNumber, links }: Matter): boolean {
  return (
    !isWritten(background) &&
    ownerId === null &&
    areaId === null &&
    caseNumber.trim() === '' &&
    links.length === 0
  )
}
