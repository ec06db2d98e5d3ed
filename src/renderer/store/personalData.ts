import type { Link } from '@shared/model/link'
import { recordKinds } from '@shared/model/link'
import type { Person } from '@shared/model/person'
import type { AnyRecord, RecordOf } from '@shared/model/records'
import { mentions, wordsOfPerson } from '@shared/rules/mentions'
import { isSealed } from '@shared/rules/minutesState'
import { database } from './database'
import { hasNamesake } from './erasure'
import { findNamed, type Found } from './found'
import { pointingAt } from './referrers'

/** Where a person is in the workspace. */
export interface PersonalData {
  /** The living records that point at the person, dispatches too. */
  readonly pointing: readonly Link[]
  /** The living records that write the name or contact details and do not point at the person. */
  readonly mentioning: readonly Link[]
  /** Records of all those, and what names them. */
  readonly found: Found
  readonly dispatches: readonly RecordOf<'dispatch'>[]
  /** How many meetings with approved minutes the person is in. */
  readonly approvedMinutes: number
  /** The moments of the changes of the person's record, ISO UTC, the oldest first. */
  readonly changedAt: readonly string[]
  /** Another person has the same name: it is then not erased from texts. */
  readonly hasNamesake: boolean
}

/** Gathers where a person is; every record is read once, for names stand in free texts too. */
export async function readPersonalData(person: Person): Promise<PersonalData> {
  const pointing = await pointingAt({ kind: 'person', id: person.id })
  const mentioning = await recordsMentioning(person)
  const known = new Set(pointing.map(({ id }) => id))
  const found = await findNamed([...pointing, ...mentioning])
  const entries = await database.log.where('ids').equals(person.id).primaryKeys()
  const changes = await database.log.bulkGet(entries.sort())
  return {
    pointing,
    mentioning: mentioning.filter(({ id }) => !known.has(id)),
    found,
    dispatches: [...found.dispatch.values()].filter(({ id }) => known.has(id)),
    approvedMinutes: approvedAmong(pointing, found),
    hasNamesake: await hasNamesake(person),
    changedAt: changes.flatMap((entry) => (entry ? [entry.at] : [])),
  }
}

/** Living records, others than the person's own, whose texts have the name or contact details. */
async function recordsMentioning(person: Person): Promise<Link[]> {
  const words = wordsOfPerson(person)
  if (words.length === 0) return []
  const all: Link[] = []
  for (const kind of recordKinds)
    await database.records(kind).each((record: AnyRecord) => {
      if (record.deletedAt !== null || record.id === person.id) return
      if (mentions(record, words)) all.push({ kind, id: record.id })
    })
  return all
}

/** Meetings that point at the person themselves or through an item. */
function approvedAmong(pointing: readonly Link[], found: Found): number {
  const meetings = pointing.flatMap(({ kind, id }) => {
    if (kind === 'meeting') return [id]
    if (kind !== 'occurrence') return []
    const item = found.occurrence.get(id)
    return item ? [item.meetingId] : []
  })
  return [...new Set(meetings)].filter((id) => {
    const meeting = found.meeting.get(id)
    return meeting !== undefined && isSealed(meeting)
  }).length
}

/** How many sendings of papers are recorded. */
export async function countDispatches(): Promise<number> {
  return database
    .records('dispatch')
    .filter(({ deletedAt }) => deletedAt === null)
    .count()
}
