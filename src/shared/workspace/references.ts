import { z } from '../model/fields'
import { link } from '../model/fields'
import { type RecordKind, recordKinds } from '../model/link'
import { recordSchemas } from '../model/records'
import type { WorkspaceRecords } from './format'
import type { WorkspaceProblem } from './problem'

export type Path = readonly (string | number)[]

type PlacePath = readonly (string | typeof each)[]

/** A place in a kind of record that points at another record; `each` stands for every place of a list. */
interface ReferencePlace {
  readonly path: PlacePath
  /** The kind pointed at, or `link` when the value itself says it. */
  readonly target: RecordKind | 'link'
  /** The part of the record that can be left out without it; null when the record needs it. */
  readonly part: PlacePart | null
}

/** `length`: how much of the place's path leads to the part that is emptied, or dropped from its list. */
interface PlacePart {
  readonly length: number
  readonly how: 'empty' | 'drop'
}

const each = Symbol('each')

/** One reference found in a record. */
export interface FoundReference {
  readonly path: Path
  readonly kind: RecordKind
  readonly id: string
  /** What is emptied, or dropped from its list, for the reference to go; null when the record goes with it. */
  readonly part: { readonly path: Path; readonly how: 'empty' | 'drop' } | null
}

/** Every reference and link that a record holds, found by walking its schema. Empty ones are left out. */
export function referencesIn(kind: RecordKind, record: unknown): FoundReference[] {
  return placesOf(kind).flatMap((place) => follow(record, place, 0, []))
}

/**
 * Tells all that a record points at, without where in it: a backup of fifty thousand records asks it of each.
 */
export function eachTarget(
  kind: RecordKind,
  record: unknown,
  tell: (kind: RecordKind, id: string) => void,
): void {
  for (const place of placesOf(kind)) tellTargets(record, place, 0, tell)
}

/**
 * The references that lead nowhere. A removed record is still in the file and can come back, so it may
 * be pointed at: otherwise an undo elsewhere could make the program refuse its own file.
 */
export function checkReferences(records: WorkspaceRecords): WorkspaceProblem[] {
  const present = new Set<string>()
  for (const kind of recordKinds) for (const { id } of records[kind]) present.add(`${kind} ${id}`)

  return recordKinds.flatMap((kind) =>
    records[kind].flatMap((record, index) =>
      referencesIn(kind, record)
        .filter((found) => !present.has(`${found.kind} ${found.id}`))
        .map(({ path }): WorkspaceProblem => ({
          where: { kind, index, id: record.id },
          path,
          code: 'danglingReference',
          params: {},
        })),
    ),
  )
}

const known = new Map<RecordKind, ReferencePlace[]>()

/** Every place of a kind of record that may point at another, found by walking its schema. */
export function placesOf(kind: RecordKind): readonly ReferencePlace[] {
  const places = known.get(kind) ?? walk(recordSchemas[kind], [], null)
  known.set(kind, places)
  return places
}

function walk(
  schema: z.core.$ZodType,
  path: PlacePath,
  part: ReferencePlace['part'],
): ReferencePlace[] {
  if (schema === link) return [{ path, target: 'link', part }]
  const target = z.globalRegistry.get(schema)?.['reference'] as RecordKind | undefined
  if (target) return [{ path, target, part }]
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, field]) =>
      walk(field, [...path, key], part),
    )
  if (schema instanceof z.ZodArray)
    return walk(schema.element, [...path, each], { length: path.length + 1, how: 'drop' })
  if (schema instanceof z.ZodNullable)
    return walk(schema.unwrap(), path, { length: path.length, how: 'empty' })
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional
  )
    return walk(schema.unwrap(), path, part)
  return []
}

function follow(value: unknown, place: ReferencePlace, step: number, path: Path): FoundReference[] {
  if (value === null || value === undefined) return []
  const key = place.path[step]
  if (key === undefined) return [foundAt(value, place, path)]
  if (key === each)
    return (value as unknown[]).flatMap((one, i) => follow(one, place, step + 1, [...path, i]))
  return follow((value as Record<string, unknown>)[key], place, step + 1, [...path, key])
}

function tellTargets(
  value: unknown,
  place: ReferencePlace,
  from: number,
  tell: (kind: RecordKind, id: string) => void,
): void {
  let at = value
  for (let step = from; step < place.path.length; step += 1) {
    if (at === null || at === undefined) return
    const key = place.path[step]
    if (key === each) {
      for (const one of at as unknown[]) tellTargets(one, place, step + 1, tell)
      return
    }
    at = (at as Record<string, unknown>)[key as string]
  }
  if (at === null || at === undefined) return
  const { kind, id } = targetOf(at, place)
  tell(kind, id)
}

function targetOf(value: unknown, { target }: ReferencePlace): { kind: RecordKind; id: string } {
  return target === 'link'
    ? (value as { kind: RecordKind; id: string })
    : { kind: target, id: value as string }
}

function foundAt(value: unknown, place: ReferencePlace, path: Path): FoundReference {
  const { kind, id } = targetOf(value, place)
  const { part } = place
  return { path, kind, id, part: part && { path: path.slice(0, part.length), how: part.how } }
}
