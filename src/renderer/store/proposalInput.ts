import { useLiveQuery } from 'dexie-react-hooks'
import type { Occurrence } from '@shared/model/occurrence'
import type { Task } from '@shared/model/task'
import type { ProposalSources } from '@shared/rules/proposals/input'
import { horizonOf } from '@shared/rules/rhythm'
import { dayOf } from '@shared/rules/time'
import { database } from './database'
import { byId, livingRecords } from './live'
import { relatedMeetings } from './meetingData'

const openStatuses = ['open', 'inProgress', 'waiting'] as const satisfies readonly Task['status'][]

/**
 * Open tasks between two keys of an index that begins with the status. Whole ranges are read at once: a
 * cursor over thousands of rows would take ten times as long.
 */
async function openTasks(index: 'due' | 'originId', from: string, to: string): Promise<Task[]> {
  const found = await Promise.all(
    openStatuses.map((status) =>
      database
        .records('task')
        .where(`[status+${index}]`)
        .between([status, from], [status, to], true, true)
        .toArray(),
    ),
  )
  return found.flat()
}

/** Open tasks that were agreed in one of the agenda items. */
async function openTasksAgreedIn(items: readonly Occurrence[]): Promise<Task[]> {
  const ids = new Set(items.map(({ id }) => id))
  const agreed = await openTasks('originId', '', '\uffff')
  return agreed.filter(({ originId }) => originId !== null && ids.has(originId))
}

function withoutRepeats(tasks: readonly Task[]): Task[] {
  return [...byId(tasks).values()].filter((task) => task.deletedAt === null)
}

/** The registers that the proposals of a meeting are made from; null when there is no such meeting. */
export async function loadProposalSources(meetingId: string): Promise<ProposalSources | null> {
  const meeting = await database.records('meeting').get(meetingId)
  if (!meeting || meeting.deletedAt !== null) return null
  const [series, body, template, previousMeetings] = await Promise.all([
    meeting.seriesId ? database.records('series').get(meeting.seriesId) : undefined,
    meeting.bodyId ? database.records('body').get(meeting.bodyId) : undefined,
    meeting.templateId ? database.records('template').get(meeting.templateId) : undefined,
    relatedMeetings(meeting),
  ])
  const day = dayOf(meeting.start, meeting.timeZone)
  const earlierItems = previousMeetings.flatMap(({ occurrences }) => occurrences)
  const [due, agreed, registers] = await Promise.all([
    openTasks('due', '', horizonOf(series?.rhythm ?? body?.rhythm ?? 'asNeeded', day)),
    openTasksAgreedIn(earlierItems),
    loadRegisters(),
  ])
  const matterIds = earlierItems.flatMap(({ matterId }) => (matterId ? [matterId] : []))
  const matters = await database.records('matter').bulkGet(matterIds)
  return {
    meeting,
    series: series ?? null,
    template: template ?? null,
    previousMeetings,
    matters: byId(matters.filter((matter) => matter !== undefined)),
    tasks: withoutRepeats([...due, ...agreed]),
    ...registers,
    today: dayOf(new Date()),
  }
}

async function loadRegisters() {
  const [
    areas,
    responsibilities,
    seats,
    bodies,
    programmes,
    projects,
    calls,
    statuses,
    relations,
    organisations,
    regions,
    memberships,
    agreements,
    strategies,
    nominations,
    statements,
    signals,
    covers,
    people,
    postponements,
  ] = await Promise.all([
    livingRecords('area'),
    livingRecords('responsibility'),
    livingRecords('seat'),
    livingRecords('body'),
    livingRecords('programme'),
    livingRecords('project'),
    livingRecords('call'),
    livingRecords('status'),
    livingRecords('relation'),
    livingRecords('organisation'),
    livingRecords('region'),
    livingRecords('membership'),
    livingRecords('agreement'),
    livingRecords('strategy'),
    livingRecords('nomination'),
    livingRecords('statement'),
    livingRecords('signal'),
    livingRecords('cover'),
    livingRecords('person'),
    livingRecords('postponement'),
  ])
  return {
    areas,
    responsibilities,
    seats,
    bodies: byId(bodies),
    programmes: byId(programmes),
    projects: byId(projects),
    calls,
    statuses,
    relations,
    organisations: byId(organisations),
    regions: byId(regions),
    memberships: byId(memberships),
    agreements: byId(agreements),
    strategies: byId(strategies),
    nominations,
    statements,
    signals,
    covers,
    people: byId(people),
    postponements,
  }
}

/** The same, renewed when any of it changes; undefined while it loads. */
export function useProposalSources(meetingId: string): ProposalSources | null | undefined {
  return useLiveQuery(() => loadProposalSources(meetingId), [meetingId])
}
