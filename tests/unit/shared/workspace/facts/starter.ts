import { expect, test } from 'vitest'
import type { LocalText } from '@shared/model/base'
import type { Link, RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { type Status } from '@shared/model/status'
import { isWithin } from '@shared/rules/time'
import { starterText, workspaceIn } from '../files'
import { dormantStates } from '@shared/model/dormant'
import type { OtherVersion, Source } from '@shared/model/fields'

export const { records } = workspaceIn(starterText())

/** The only record of a kind with a Finnish name, title, abbreviation or acronym; throws when there is none. */
export function one<K extends RecordKind>(kind: K, name: string): RecordOf<K> {
  const list = records[kind] as RecordOf<K>[]
  const [found, ...others] = list.filter((record) => namesOf(record).includes(name))
  if (!found || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} × ${kind} ${name}`)
  return found
}

function namesOf(record: object): unknown[] {
  const { name, title, abbreviation, acronym } = record as Readonly<Record<string, unknown>>
  return [(name as LocalText | undefined)?.fi, title, abbreviation, acronym]
}

export const idOf = (kind: RecordKind, name: string): string => one(kind, name).id

export const linkTo = (kind: RecordKind, name: string): Link => ({ kind, id: idOf(kind, name) })

/** The status periods of a record in a layer, from the first to the last. */
export function statusOf(
  kind: RecordKind,
  name: string,
  layer: Status['layer'] = 'cooperation',
): Status[] {
  const id = idOf(kind, name)
  return records.status
    .filter(({ subject, layer: its }) => subject.id === id && its === layer)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

/** The names of the members of a body, or of those on its list, on a day. */
export function membersOf(body: string, day = '2026-11-23', kind = 'member'): string[] {
  const bodyId = idOf('body', body)
  return records.membership
    .filter((row) => row.bodyId === bodyId && row.kind === kind && isWithin(day, row))
    .map(({ member }) => nameOf(member))
    .sort()
}

/** The members whose cooperation runs on the day. */
export function activeMembersOf(body: string, day: string): string[] {
  const dormant = records.status
    .filter(({ state, layer }) => layer === 'cooperation' && dormantStates.has(state))
    .filter((status) => isWithin(day, status))
    .map(({ subject }) => nameOf(subject))
  return membersOf(body, day).filter((name) => !dormant.includes(name))
}

/** The seats of a body with a role, from the first to the last. */
export function seatsOf(body: string, role: string) {
  const bodyId = idOf('body', body)
  return records.seat
    .filter((seat) => seat.bodyId === bodyId && seat.role === role)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

/** The Finnish name of what a link points at. */
export function nameOf({ kind, id }: Link): string {
  const list = records[kind] as readonly { id: string; name?: LocalText }[]
  return list.find((candidate) => candidate.id === id)?.name?.fi ?? ''
}

/** For a field of a record: a text that has these words in it. */
export function saying(words: string): unknown {
  return expect.stringContaining(words)
}

/** The goals of a kind that belong to an organisation, in their order. */
export function goalsOf(organisation: string, kind: string): string[] {
  const id = idOf('organisation', organisation)
  return records.goal
    .filter((goal) => goal.organisationId === id && goal.kind === kind)
    .sort((a, b) => a.position - b.position)
    .map(({ name }) => name.fi)
}

/** The kind of the relation of one record to another; undefined when there is none. */
export function relationOf(subject: Link, object: Link): string | undefined {
  return records.relation.find(
    (row) => row.subject.id === subject.id && row.object.id === object.id,
  )?.kind
}

/** What the sources say of a topic on which they disagree. */
export function versionsOf({ source }: { source: Source }, topic: string): string[] {
  return (source?.versions ?? [])
    .filter((version: OtherVersion) => version.topic === topic)
    .map(({ statement }) => statement)
}

/** One test for each fact of a list, such as `K1` to `K20`; none may be missing. */
export function walk(
  prefix: string,
  first: number,
  last: number,
  facts: Readonly<Record<string, () => void>>,
) {
  test(`the list ${prefix}${first}–${prefix}${last} is whole`, () => {
    const keys = Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`)
    expect(Object.keys(facts)).toEqual(keys)
  })
  test.each(Object.entries(facts))('%s', (_, holds) => {
    holds()
  })
}
