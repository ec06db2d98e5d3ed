import { useLiveQuery } from 'dexie-react-hooks'
import type { Matter } from '@shared/model/matter'
import type { Meeting } from '@shared/model/meeting'
import type { Occurrence } from '@shared/model/occurrence'
import { groupBy } from '@shared/rules/groupBy'
import { database } from './database'
import { byId } from './live'
import { livingByIds, type Pointing } from './recordPage'

/** A meeting that a record has been in: as body, person or series, or through items of its agenda. */
export interface MeetingOfRecord {
  meeting: Meeting
  items: { item: Occurrence; matter: Matter | undefined }[]
}

/** Of thousands the newest are enough to be read; ids are in order of time. */
const most = 300

/** The meetings of a record, the latest first; undefined while they are read. */
export function useMeetingsOf(pointing: Pointing): MeetingOfRecord[] | undefined {
  return useLiveQuery(async () => {
    const newest = (kind: 'meeting' | 'matter' | 'occurrence') =>
      (pointing.get(kind) ?? []).slice(0, most)
    const [direct, own, throughMatters] = await Promise.all([
      livingByIds('meeting', newest('meeting')),
      livingByIds('occurrence', newest('occurrence')),
      occurrencesOfMatters(newest('matter')),
    ])
    const items = [...byId([...own, ...throughMatters]).values()]
    const known = byId(direct)
    const others = new Set(items.map(({ meetingId }) => meetingId).filter((id) => !known.has(id)))
    const meetings = [...direct, ...(await livingByIds('meeting', [...others]))]
    const matterIds = items.flatMap(({ matterId }) => matterId ?? [])
    const matters = byId(await livingByIds('matter', [...new Set(matterIds)]))
    const byMeeting = groupBy(items, ({ meetingId }) => meetingId)
    return meetings
      .sort((a, b) => (a.start < b.start ? 1 : -1))
      .map((meeting) => ({
        meeting,
        items: (byMeeting.get(meeting.id) ?? []).map((item) => ({
          item,
          matter: item.matterId === null ? undefined : matters.get(item.matterId),
        })),
      }))
  }, [pointing])
}

async function occurrencesOfMatters(ids: readonly string[]): Promise<Occurrence[]> {
  if (ids.length === 0) return []
  const found = await database.records('occurrence').where('matterId').anyOf(ids).toArray()
  return found.filter((item) => item.deletedAt === null)
}
