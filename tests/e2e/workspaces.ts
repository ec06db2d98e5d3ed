import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './app'

/** A record of a workspace file, as JSON has it. */
export type RawRecord = Record<string, unknown> & { id: string }

export interface RawWorkspace {
  records: Record<string, RawRecord[] | undefined>
}

export const fixturePath = (name: string): string => join(root, 'tests/fixtures', `${name}.json`)

export const starterPath = join(root, 'resources/starter.json')

export const readWorkspace = (path: string): RawWorkspace =>
  JSON.parse(readFileSync(path, 'utf8')) as RawWorkspace

/** Writes a changed copy of a workspace file. */
export function writeChanged(
  from: string,
  to: string,
  change: (records: RawWorkspace['records']) => void,
): void {
  const workspace = readWorkspace(from)
  change(workspace.records)
  writeFileSync(to, JSON.stringify(workspace))
}

/** The only meeting of a fixture. */
export function onlyMeeting(records: RawWorkspace['records']): RawRecord {
  const [meeting, ...others] = records['meeting'] ?? []
  if (!meeting || others.length > 0) throw new Error('The fixture should hold one meeting.')
  return meeting
}

/** Gives everybody an address of the reserved domain: invitations need them. */
export function addAddresses(records: RawWorkspace['records']): void {
  for (const [index, person] of (records['person'] ?? []).entries())
    person['email'] = `henkilo${index + 1}@example.org`
}
