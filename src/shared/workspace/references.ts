import { z } from '../model/fields'
import { link } from '../model/fields'
import { type RecordKind, recordKinds } from '../model/link'
import { recordSchemas } from '../model/records'
import type { WorkspaceRecords } from './format'
import type { WorkspaceProblem } from './problem'

type Path = readonly (string | number)[]

/** A place in a kind of record that points at another record; `each` stands for every place of a list. */
interface ReferencePlace {
  readonly path: readonly (string | typeof each)[]
  /** The kind pointed at, or `link` when the value itself says it. */
  readonly target: RecordKind | 'link'
}

const each = Symbol('each')

/** One reference found in a record. */
interface FoundReference {
  readonly path: Path
  readonly kind: RecordKind
  readonly id: string
}

/** Every reference and link that a record holds, found by walking its schema. Empty ones are left out. */
export function referencesIn(kind: RecordKind, record: unknown): FoundReference[] {
  return placesOf(kind).flatMap((place) => follow(record, place, 0, []))
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
  const places = known.get(kind) ?? walk(recordSchemas[kind], [])
  known.set(kind, places)
  return places
}

function walk(schema: z.core.$ZodType, path: ReferencePlace['path']): ReferencePlace[] {
  if (schema === link) return [{ path, target: 'link' }]
  const target = z.globalRegistry.get(schema)?.['reference'] as RecordKind | undefined
  if (target) return [{ path, target }]
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, field]) =>
      walk(field, [...path, key]),
    )
  if (schema instanceof z.ZodArray) return walk(schema.element, [...path, each])
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional
  )
    return walk(schema.unwrap(), path)
  return []
}

function follow(value: unknown, place: ReferencePlace, step: number, path: Path): FoundReference[] {
  if (value === null || value === undefined) return []
  const key = place.path[step]
  if (key === undefined) {
    if (place.target !== 'link') return [{ path, kind: place.target, id: value as string }]
    const { kind, id } = value as { kind: RecordKind; id: string }
    return [{ path, kind, id }]
  }
  if (key === each)
    return (value as unknown[]).flatMap((one, i) => follow(one, place, step + 1, [...path, i]))
  return follow((value as Record<string, unknown>)[key], place, step + 1, [...path, key])
}
