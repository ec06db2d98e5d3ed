import { z } from '../model/fields'
import { recordKinds } from '../model/link'
import { recordSchemas } from '../model/records'
import { contentsFolder } from './attachedFiles'
import { workspaceFormat, workspaceVersion } from './format'

type Schema = z.core.JSONSchema.JSONSchema

/** docs/data-format.md, made from the schemas so that it cannot fall behind them. */
export function describeDataFormat(): string {
  return `${[introduction, ...recordKinds.map(describeKind)].join('\n\n')}\n`
}

const introduction = `# The workspace file

*Made from the schemas in \`src/shared/model\` by \`npm run docs\`; do not edit by hand.*

A workspace file is JSON in UTF-8. Version ${workspaceVersion} of the format:

\`\`\`json
{
  "format": "${workspaceFormat}",
  "version": ${workspaceVersion},
  "createdAt": "2026-11-23T12:00:00.000Z",
  "appVersion": "0.1.0",
  "records": { "organisation": [], "person": [], "…": [] },
  "log": []
}
\`\`\`

- \`records\` holds a list for each kind below; a missing list is an empty one. An unknown kind or field is an error.
- An id is a UUID (version 7 when made by KV Desk) and names one record in the whole file.
- A day is \`YYYY-MM-DD\`, a moment ISO 8601 in UTC with \`Z\`, a clock time \`HH:mm\`.
- A text in each document language is \`{ "fi": "", "en": "", "sv": "" }\`; empty means not written in that language.
- A record with \`deletedAt\` is a tombstone: it was removed and waits to be purged. Undoing may bring it back, so other records may still refer to it.
- A link is \`{ "kind": "body", "id": "…" }\` and may point at a record of any kind.
- An attachment in \`files\` with a \`hash\` (SHA-256) is a file of that name in the folder *${contentsFolder}* beside the workspace file; with an \`address\` it is only linked.
- \`log\` is the change log, oldest first; it may be left out. Each change tells the fields of a record that changed, \`before\` and \`after\`. When \`before\` is null the record was created, and \`after\` tells nothing; earlier versions wrote the whole record there.
- A field with a default may be left out.
- A file is taken in whole or not at all; \`kv check\` lists what is wrong in it, and what overlaps: two people responsible for one area, or two covers of one person, on a shared day.`

function describeKind(kind: (typeof recordKinds)[number]): string {
  const schema = z.toJSONSchema(recordSchemas[kind], { io: 'input', unrepresentable: 'any' })
  const rows = fieldRows(schema, '')
  return [`## ${kind}`, '', '| field | value | default |', '|---|---|---|', ...rows].join('\n')
}

function fieldRows(schema: Schema, path: string): string[] {
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).flatMap(([name, raw]) => {
    const field = raw as Schema
    const value = describe(field)
    const fallback = required.has(name) ? 'required' : describeDefault(field)
    const own = `| \`${path}${name}\` | ${value} | ${fallback} |`
    const inner = innerObject(field)
    if (!inner || isLocal(inner)) return [own]
    const step = field.type === 'array' ? `${name}[].` : `${name}.`
    return [own, ...fieldRows(inner, path + step)]
  })
}

/** The object inside a field, through a list or "or null". */
function innerObject(field: Schema): Schema | null {
  if (field.properties) return field
  if (field.type === 'array') return innerObject(field.items as Schema)
  const option = field.anyOf?.find((one) => one.type !== 'null')
  return option ? innerObject(option) : null
}

function isLocal(schema: Schema): boolean {
  return Object.keys(schema.properties ?? {}).join() === 'fi,en,sv'
}

function describe(field: Schema): string {
  if (field.anyOf) return field.anyOf.map((one) => describe(one)).join(' or ')
  const reference = field['reference']
  if (typeof reference === 'string') return `id, of kind \`${reference}\``
  if (field.enum) return field.enum.map((one) => `\`${String(one)}\``).join(', ')
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``
  if (field.type === 'array') return `list of: ${describe(field.items as Schema)}`
  if (field.properties) return isLocal(field) ? describeLocal(field) : 'object'
  return [describeType(field), describeLimits(field)].filter((part) => part !== '').join(', ')
}

function describeLocal(field: Schema): string {
  const longest = (field.properties?.['fi'] as Schema).maxLength
  return `text in each language, at most ${String(longest)} characters`
}

function describeType({ format, type }: Schema): string {
  const words: Readonly<Record<string, string>> = { uuid: 'id', date: 'day', 'date-time': 'moment' }
  return words[format ?? ''] ?? (type === 'string' ? 'text' : String(type ?? 'any'))
}

function describeLimits({ maxLength, minLength, minimum, maximum }: Schema): string {
  return [
    minLength !== undefined ? `at least ${minLength} characters` : '',
    maxLength !== undefined ? `at most ${maxLength} characters` : '',
    minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? `from ${minimum}` : '',
    maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? `to ${maximum}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function describeDefault(field: Schema): string {
  return field.default === undefined ? 'empty' : `\`${JSON.stringify(field.default)}\``
}
