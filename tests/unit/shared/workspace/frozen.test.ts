import { expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { recordSchemas } from '@shared/model/records'
import { workspaceVersion } from '@shared/workspace/format'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { changedPlaces, type Fields } from './changedPlaces'
import { fixture, workspaceIn } from './files'

// Files of every version, written by the program of that version and never changed since.

interface File {
  readonly records: Readonly<Record<string, readonly Fields[]>>
  readonly log?: readonly Fields[]
}

const versions = Array.from({ length: workspaceVersion }, (_, at) => at + 1)
const frozen = (version: number) => fixture(`workspace-v${version}.json`)

/** What a step writes otherwise, by the last version before it; the step's own test follows it. */
const rewritten: Readonly<Record<string, number>> = {
  'occurrence.outcome.text.fi': 6,
  'occurrence.outcome.text.en': 6,
}

test.each(versions)('nothing that a file of version %i says is dropped or renamed', (version) => {
  const file = JSON.parse(frozen(version)) as File
  const { records, log } = workspaceIn(frozen(version))
  const changed = Object.entries(file.records).flatMap(([kind, before]) => {
    const after = new Map<unknown, unknown>(
      (records as unknown as File['records'])[kind]?.map((record) => [record['id'], record]),
    )
    return before.flatMap((record) => changedPlaces(kind, record, after.get(record['id'])))
  })
  const isAllowed = (place: string) => version <= (rewritten[place] ?? 0)
  expect([...new Set(changed)].filter((place) => !isAllowed(place))).toEqual([])
  expect(log).toEqual(file.log ?? [])
})

/** A value that a field could also have got by being left out. */
function saysNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(saysNothing)
  return value === null || value === '' || value === false
}

test('the file of the newest version says something in every field of every kind, and comes back as it was', () => {
  const text = frozen(workspaceVersion)
  const file = JSON.parse(text) as File
  const silent = recordKinds.flatMap((kind) =>
    Object.keys(recordSchemas[kind].shape)
      .filter((field) => file.records[kind]?.every((record) => saysNothing(record[field])) ?? true)
      .map((field) => `${kind}.${field}`),
  )
  expect(silent.filter((place) => !place.endsWith('.deletedAt'))).toEqual([])
  expect(serialiseWorkspace(workspaceIn(text))).toBe(text)
})
