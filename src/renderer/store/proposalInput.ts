import { useLiveQuery } from 'dexie-react-hooks'
import type { Meeting } from '@shared/model/meeting'
import type { Task } from '@shared/model/task'
import type { ProposalInput } from '@shared/rules/proposals/input'
import { horizonOf } from '@shared/rules/rhythm'
import { dayOf } from '@shared/rules/time'
import { database } from './database'
import { livingRecords } from './live'
import { byId, occurrencesOf, relatedMeetings } from './meetingData'

const openStatuses = ['open', 'inProgress', 'waiting'] as const satisfies readonly Task['status'][]

/** Open tasks due by the day, read through the index: most tasks of a long-lived workspace are done. */
async function openTasksDueBy(day: string): Promise<Task[]> {
  const found = await Promise.all(
    openStatuses.map((status) =>
      database
        .records('task')
        .where('[status+due]')
        .between([status, ''], [status, day], true, true)
        .toArray(),
    ),
  )
  return found.flat()
}

async function tasksAgreedIn(occurrenceIds: readonly string[]): Promise<Task[]> {
  return database.records('task').where('originId').anyOf(occurrenceIds).toArray()
}

function withoutRepeats(tasks: readonly Task[]): Task[] {
  return [...byId(tasks).values()].filter((task) => task.deletedAt === null)
}

/** What the proposals of a meeting are made from; null when there is no such meeting. */
export async function loadProposalInput(meetingId: string): Promise<ProposalInput | null> {
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
    openTasksDueBy(horizonOf(series?.rhythm ?? body?.rhythm ?? 'asNeeded', day)),
    tasksAgreedIn(earlierItems.map(({ id }) => id)),
    loadRegisters(meeting),
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

async function loadRegisters(meeting: Meeting) {
  const [
    areas,
    responsibilities,
    seats,
    bodies,
    programmes,
    projects,
    calls,
    statuses,
    covers,
    people,
  ] = await Promise.all([
    livingRecords('area'),
    livingRecords('responsibility'),
    livingRecords('seat'),
    livingRecords('body'),
    livingRecords('programme'),
    livingRecords('project'),
    livingRecords('call'),
    livingRecords('status'),
    livingRecords('cover'),
    livingRecords('person'),
  ])
  const [agenda, postponements] = await Promise.all([
    occurrencesOf(meeting.id),
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
    covers,
    people: byId(people),
    agenda,
    postponements,
  }
}

/** The same, renewed when any of it changes; undefined while it loads. */
export function useProposalInput(meetingId: string): ProposalInput | null | undefined {
  return useLiveQuery(() => loadProposalInput(meetingId), [meetingId])
}
