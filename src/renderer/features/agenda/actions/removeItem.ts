import { isWritten } from '@shared/model/base'
import type { LogEntry } from '@shared/model/change'
import type { Matter } from '@shared/model/matter'
import type { Occurrence } from '@shared/model/occurrence'
import { agendaTree } from '@shared/rules/agendaOrder'
import { isMatterElsewhere, livingTasksOf } from '@renderer/store/agendaItem'
import { patch, remove, type Change } from '@renderer/store/change'
import { loadMeetingData } from '@renderer/store/meetingData'
import { save } from '@renderer/store/save'
import { inTurn } from './inTurn'

/** How many sub-items went with the item, and the change to undo; null when nothing was removed. */
export type Removed = { subItems: number; entry: LogEntry | null } | null

/**
 * Takes an item and its sub-items off the agenda in one commit. A matter that was only ever here, and
 * holds nothing but its title, goes with its item; any other stays open for another agenda. Tasks agreed
 * under it live on without it.
 */
export function removeItem(meetingId: string, id: string): Promise<Removed> {
  return inTurn(async () => {
    const data = await loadMeetingData(meetingId)
    const entry = agendaTree(data?.occurrences ?? []).find(({ occurrence }) => occurrence.id === id)
    const item = entry?.occurrence ?? data?.occurrences.find((one) => one.id === id)
    if (!data || !item) return null
    const gone = [item, ...(entry?.children ?? [])]
    const changes = await Promise.all(gone.map((one) => removalsOf(one, data.matters)))
    const result = await save(changes.flat(), 'remove')
    return result.ok ? { subItems: gone.length - 1, entry: result.entry } : null
  })
}

async function removalsOf(
  { id, matterId }: Occurrence,
  matters: ReadonlyMap<string, Matter>,
): Promise<Change[]> {
  const tasks = await livingTasksOf(id)
  const changes = [
    remove('occurrence', id),
    ...tasks.map((task) => patch('task', task.id, { originId: null })),
  ]
  const matter = matterId === null ? undefined : matters.get(matterId)
  if (matter && isBare(matter) && !(await isMatterElsewhere(matter.id, id))) {
    changes.push(remove('matter', matter.id))
  }
  return changes
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
