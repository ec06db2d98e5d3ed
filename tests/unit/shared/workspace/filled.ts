import { newId } from '@shared/model/base'
import { day, link, moment, z } from '@shared/model/fields'
import { type RecordKind, recordKinds } from '@shared/model/link'
import { type AnyRecord, recordSchemas } from '@shared/model/records'

/** Gives an id of a kind, another one each time. */
type NextId = (kind: RecordKind) => string

export type AnyRecords = Readonly<Record<RecordKind, readonly AnyRecord[]>>

/** At least two records of every kind: what a workspace lacks is made with a name and links. */
export function withEveryKind(given: AnyRecords): AnyRecords {
  const lists = recordKinds.map((kind) => {
    const missing = Math.max(0, 2 - given[kind].length)
    return [kind, [...given[kind], ...Array.from({ length: missing }, () => made(kind))]] as const
  })
  return Object.fromEntries(lists) as unknown as AnyRecords
}

/** Its links lead nowhere: it serves as something to point at. */
function made(kind: RecordKind): AnyRecord {
  const shape: z.core.$ZodShape = recordSchemas[kind].shape
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    if (name === 'id') return [[name, newId()] as const]
    if (name === 'name') return [[name, { fi: 'Nimi' }] as const]
    if (name === 'title') return [[name, 'Nimi'] as const]
    if (z.safeParse(schema, undefined).success) return []
    return [[name, filled(schema, () => newId())] as const]
  })
  return recordSchemas[kind].parse(Object.fromEntries(fields))
}

/** A record of a kind in which every place that can point at another record does. */
export function filledRecord(kind: RecordKind, records: AnyRecords): AnyRecord {
  const [base] = records[kind]
  if (!base) throw new Error(`no ${kind}`)
  const used = new Map<RecordKind, number>()
  const next: NextId = (target) => {
    const index = used.get(target) ?? 0
    used.set(target, index + 1)
    const others = records[target].filter(({ id }) => id !== base.id)
    return others[index % others.length]?.id ?? ''
  }
  const shape: z.core.$ZodShape = recordSchemas[kind].shape
  const fields = Object.entries(shape)
    .filter(([, schema]) => pointsSomewhere(schema))
    .map(([name, schema]) => [name, filled(schema, next)] as const)
  return recordSchemas[kind].parse({ ...base, ...Object.fromEntries(fields) })
}

/** Every place of the schemas that points at a record, as `meeting.participants.personId`. */
export function everyPlace(): string[] {
  return recordKinds.flatMap((kind) => placesIn(recordSchemas[kind], kind))
}

function placesIn(schema: z.core.$ZodType, path: string): string[] {
  if (isReference(schema)) return [path]
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, inner]) =>
      placesIn(inner, `${path}.${key}`),
    )
  const inner = innerOf(schema)
  return inner ? placesIn(inner, path) : []
}

function isReference(schema: z.core.$ZodType): boolean {
  return schema === link || z.globalRegistry.get(schema)?.['reference'] !== undefined
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  if (schema instanceof z.ZodArray) return schema.element
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional
  )
    return schema.unwrap()
  return null
}

function pointsSomewhere(schema: z.core.$ZodType): boolean {
  return placesIn(schema, '').length > 0
}

function filled(schema: z.core.$ZodType, next: NextId): unknown {
  if (schema === link) return { kind: 'organisation', id: next('organisation') }
  const target = z.globalRegistry.get(schema)?.['reference']
  if (target !== undefined) return next(target as RecordKind)
  if (schema instanceof z.ZodObject) {
    const shape: z.core.$ZodShape = schema.shape
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, filled(inner, next)] as const),
    )
  }
  if (schema instanceof z.ZodArray && pointsSomewhere(schema)) return [filled(schema.element, next)]
  const inner = innerOf(schema)
  if (inner && pointsSomewhere(schema)) return filled(inner, next)
  if (schema === day) return '2026-01-01'
  if (schema === moment) return '2026-01-01T10:00:00.000Z'
  const empty = z.safeParse(schema, undefined)
  if (empty.success) return empty.data
  if (schema instanceof z.ZodEnum) return schema.options[0]
  return schema instanceof z.ZodNumber ? 1 : ''
}
