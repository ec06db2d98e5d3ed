import { useLiveQuery } from 'dexie-react-hooks'
import type { Link, RecordKind } from '@shared/model/link'
import type { Person } from '@shared/model/person'
import type { RecordOf } from '@shared/model/records'
import { engagements, type Contact, type EngagementInput } from '@shared/rules/engagement'
import { dayOf } from '@shared/rules/time'
import { database } from './database'
import { livingRecords } from './live'
import { pointingAt } from './referrers'

/** When everybody was met, by id, renewed when it changes; undefined while it is read. */
export function useEngagements(): ReadonlyMap<string, readonly Contact[]> | undefined {
  return useLiveQuery(async () => {
    const [people, meetings, occurrences, projects, events] = await Promise.all([
      livingRecords('person'),
      livingRecords('meeting'),
      livingRecords('occurrence'),
      livingRecords('project'),
      livingRecords('event'),
    ])
    return engagements({
      people,
      meetings,
      occurrences,
      projects,
      events,
      today: dayOf(new Date()),
    })
  })
}

/** A time of contact with the record it was: a meeting, an event or a project. */
export interface ContactWithRecord extends Contact {
  readonly record: RecordOf<'meeting' | 'event' | 'project'>
}

/**
 * When one person or organisation was met, newest first; undefined while it is read. Only what points at
 * them is read, so that a page opens at once in a large workspace.
 */
export function useContactsOf(who: Link): readonly ContactWithRecord[] | undefined {
  return useLiveQuery(async () => {
    const input = await inputAround(who)
    const records = new Map(
      [...input.meetings, ...input.events, ...input.projects].map((one) => [one.id, one] as const),
    )
    return (engagements(input).get(who.id) ?? []).flatMap((contact) => {
      const record = records.get(contact.id)
      return record ? [{ ...contact, record }] : []
    })
  }, [who.kind, who.id])
}

interface Around extends EngagementInput {
  readonly meetings: readonly RecordOf<'meeting'>[]
  readonly events: readonly RecordOf<'event'>[]
  readonly projects: readonly RecordOf<'project'>[]
}

async function inputAround(who: Link): Promise<Around> {
  const people = await peopleOf(who)
  const around = [who, ...people.map(({ id }): Link => ({ kind: 'person', id }))]
  const pointing = (await Promise.all(around.map((link) => pointingAt(link)))).flat()
  const read = <K extends RecordKind>(kind: K, more: readonly string[] = []) =>
    byIds(kind, [...pointing.filter((one) => one.kind === kind).map(({ id }) => id), ...more])
  const occurrences = await read('occurrence')
  const [meetings, projects, events] = await Promise.all([
    read(
      'meeting',
      occurrences.map(({ meetingId }) => meetingId),
    ),
    read('project'),
    read('event'),
  ])
  return { people, occurrences, meetings, projects, events, today: dayOf(new Date()) }
}

/** The person, or those who are or have been in the organisation. */
async function peopleOf(who: Link): Promise<readonly Person[]> {
  if (who.kind === 'person') return byIds('person', [who.id])
  const pointing = await pointingAt(who)
  return byIds(
    'person',
    pointing.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  )
}

async function byIds<K extends RecordKind>(
  kind: K,
  ids: readonly string[],
): Promise<readonly RecordOf<K>[]> {
  const found = await database.records(kind).bulkGet([...new Set(ids)])
  return found.filter((one) => one !== undefined && one.deletedAt === null) as RecordOf<K>[]
}
