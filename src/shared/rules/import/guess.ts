import {
  fieldsOf,
  type ImportField,
  importFields,
  type ImportKind,
  importKinds,
  type Mapping,
} from './fields'

/** A heading as headings are compared: small letters, words parted by one space. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What the columns hold, told from their headings; each field is the first column's that claims it. */
export function guessMapping(kind: ImportKind, headings: readonly string[]): Mapping {
  const taken = new Set<ImportField>()
  return headings.map((heading) => {
    const field = fieldOf(kind, headingKey(heading))
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** The kind most of whose columns are known by their headings. */
export function guessKind(headings: readonly string[]): ImportKind {
  const known = (kind: ImportKind) => guessMapping(kind, headings).filter(Boolean).length
  return importKinds.reduce((best, kind) => (known(kind) > known(best) ? kind : best))
}

function fieldOf(kind: ImportKind, key: string): ImportField | null {
  const names: Readonly<Record<string, readonly string[]>> = importFields[kind]
  return fieldsOf(kind).find((field) => names[field]?.includes(key)) ?? null
}
