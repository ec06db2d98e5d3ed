import type { Link, RecordKind } from '@shared/model/link'
import type { relationKinds } from '@shared/model/relation'
import type { Status } from '@shared/model/status'
import { partiesAround, suspensionOf } from '@shared/rules/suspension'
import { referencesIn } from '@shared/workspace/references'
import { type Change, patched } from './change'
import { database } from './database'
import { recordsWhere } from './linked'
import { recordsWithIds } from './live'

type RelationKind = (typeof relationKinds)[number]

/** Records in which a party is invited, joined or worked with; elsewhere a link only tells of something. */
const joining: ReadonlySet<RecordKind> = new Set([
  'meeting',
  'occurrence',
  'series',
  'matter',
  'project',
  'event',
  'call',
  'membership',
  'seat',
  'agreement',
  'nomination',
  'task',
])

/** Relations in which two do something together; the others tell how one came of the other. */
const workingRelations: readonly RelationKind[] = ['supports', 'cooperatesWith']

/** Kinds that may be suspended, or belong to what may be. */
const parties: ReadonlySet<RecordKind> = new Set([
  'person',
  'organisation',
  'region',
  'body',
  'programme',
  'project',
])

/** A party that is newly invited or linked although its cooperation is suspended. */
export interface SuspendedLink {
  readonly party: Link
  readonly status: Status
}

/** The suspended parties that changes would newly invite or link on a day. */
export async function newlySuspended(
  changes: readonly Change[],
  day: string,
): Promise<readonly SuspendedLink[]> {
  const added = (await Promise.all(changes.map((change) => addedParties(change, day)))).flat()
  const links = [...new Map(added.map((link) => [link.id, link])).values()]
  if (links.length === 0) return []
  const records = await partyRecords(links)
  return links.flatMap((party) => {
    const status = suspensionOf(party, records, day)
    return status ? [{ party, status }] : []
  })
}

async function addedParties(change: Change, day: string): Promise<readonly Link[]> {
  if (change.type === 'remove') return []
  const { kind } = change
  const id = change.type === 'put' ? change.record.id : change.id
  const before = await database.records(kind).get(id)
  const after = change.type === 'put' ? change.record : before && patched(before, change.fields)
  if (!after || !isJoining(kind, after) || isPast(after, day)) return []
  const known = new Set(before ? referencesIn(kind, before).map((one) => one.id) : [])
  return referencesIn(kind, after)
    .filter((one) => parties.has(one.kind) && !known.has(one.id))
    .map((one) => ({ kind: one.kind, id: one.id }))
}

function isJoining(kind: RecordKind, record: object): boolean {
  if (kind !== 'relation') return joining.has(kind)
  return 'kind' in record && workingRelations.some((one) => one === record.kind)
}

/** What ended before the day is history, and history is written down without asking. */
function isPast(record: object, day: string): boolean {
  return 'until' in record && typeof record.until === 'string' && record.until < day
}

async function partyRecords(links: readonly Link[]) {
  const idsOf = (kind: RecordKind) => links.filter((link) => link.kind === kind).map(({ id }) => id)
  const people = await recordsWithIds('person', idsOf('person'))
  const employers = [...people.values()].map(({ organisationId }) => organisationId)
  const organisations = await recordsWithIds('organisation', [
    ...idsOf('organisation'),
    ...employers,
  ])
  const around = { people, organisations }
  const ids = links.flatMap((link) => partiesAround(link, around))
  return { ...around, statuses: await recordsWhere('status', 'subject.id', ids) }
}
