import { newId } from '@shared/model/base'
import { type Source, z } from '@shared/model/fields'
import type { RecordKind } from '@shared/model/link'
import { recordSchemas, type RecordOf } from '@shared/model/records'
import { linkOf } from '@renderer/ui/form/fields/links'

/**
 * What an empty form of a kind holds: the schema's defaults, '' for a text and null for a value that
 * must still be given. The schema may refuse it; that is for the form to say when it is saved.
 */
export function emptyValues<K extends RecordKind>(
  kind: K,
  fields: Partial<RecordOf<K>> = {},
): RecordOf<K> {
  const shape: z.core.$ZodShape = recordSchemas[kind].shape
  const empty = Object.entries(shape).map(([name, schema]) => [name, emptyValue(schema)] as const)
  return { ...Object.fromEntries(empty), ...fields, id: newId() } as RecordOf<K>
}

/**
 * What an address gives a new record, as values of its fields: text as it stands, `body:<id>` as a link,
 * or as a list where the field is a list of links or ids, with spaces between them.
 */
export function givenValues<K extends RecordKind>(
  kind: K,
  given: Readonly<Record<string, string>>,
): Partial<RecordOf<K>> {
  const shape: z.core.$ZodShape = recordSchemas[kind].shape
  const values = Object.entries(given).map(([name, text]) => {
    const link = linkOf(text)
    const schema = shape[name]
    const fits = (value: unknown) => schema !== undefined && z.safeParse(schema, value).success
    const several = text.split(' ')
    return [name, [text, link, [text], several, several.map(linkOf)].find(fits) ?? text] as const
  })
  return Object.fromEntries(values) as Partial<RecordOf<K>>
}

function emptyValue(schema: z.core.$ZodType): unknown {
  const result = z.safeParse(schema, undefined)
  if (result.success) return result.data
  return schema instanceof z.ZodString ? '' : null
}

/** A source of which nothing is known yet. */
export const noSource: NonNullable<Source> = {
  text: '',
  address: '',
  readOn: null,
  verifiedOn: null,
  versions: [],
}

/** The record with a source that can be written into. */
export function openSource<R extends object>(record: R): R {
  return 'source' in record && record.source === null ? { ...record, source: noSource } : record
}

/** The record with no source when nothing was written into it. */
export function closeSource<R extends object>(record: R): R {
  const source = 'source' in record ? (record.source as typeof noSource | null) : null
  const isEmpty =
    source &&
    !source.text &&
    !source.address &&
    !source.readOn &&
    !source.verifiedOn &&
    source.versions.length === 0
  return isEmpty ? { ...record, source: null } : record
}
