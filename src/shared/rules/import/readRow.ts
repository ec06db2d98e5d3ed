import { local, newId } from '../../model/base'
import type { Organisation } from '../../model/organisation'
import { organisationSchema } from '../../model/organisation'
import type { Person } from '../../model/person'
import type { Problem } from '../../texts/issues'
import type { ImportField, Mapping } from './fields'
import type { RowProblem } from './judged'
import type { Known } from './known'

/** The cells of a row by their fields; those not written are left out. */
export type Cells = Partial<Record<ImportField, string>>

const severalLines: ReadonlySet<ImportField> = new Set(['note', 'text'])

export function cellsOf(row: readonly string[], mapping: Mapping): Cells {
  const cells: Cells = {}
  for (const [at, field] of mapping.entries()) {
    const value = field && clean(row[at] ?? '', severalLines.has(field))
    if (field && value) cells[field] = value
  }
  return cells
}

/** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
function clean(cell: string, hasLines: boolean): string {
  const text = cell
    .replace(/^'(?=\s*[=+\-@])/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
  return hasLines ? text : text.replace(/[\s\u00a0]+/g, ' ')
}

/** The given names and the family name of "Katja Sukuvaara" or "Sukuvaara, Katja". */
export function splitName(name: string): { givenNames: string; familyName: string } {
  const comma = name.indexOf(',')
  if (comma >= 0)
    return { familyName: name.slice(0, comma).trim(), givenNames: name.slice(comma + 1).trim() }
  const space = name.lastIndexOf(' ')
  return { givenNames: name.slice(0, Math.max(space, 0)), familyName: name.slice(space + 1) }
}

/** A value, or why there is none. */
export type Found<T> = { readonly value: T } | { readonly problem: Problem }

/** The one person of the name or e-mail address. */
export function onePerson(text: string, ...known: readonly Known<Person>[]): Found<Person> {
  const found = known.map((each) => each.all(text)).find((all) => all.length > 0) ?? []
  const [first] = found
  if (first === undefined) return problem('importUnknown', text)
  return found.length > 1 ? problem('importAmbiguous', text) : { value: first }
}

/** The organisation of the name; one that nobody knows yet is made, and known to the rows after. */
export function organisationNamed(
  name: string,
  known: Known<Organisation>,
): Found<{ organisation: Organisation; isNew: boolean }> {
  const [first, ...others] = known.all(name)
  if (others.length > 0) return problem('importAmbiguous', name)
  if (first) return { value: { organisation: first, isNew: false } }
  const made = organisationSchema.safeParse({ id: newId(), name: local(name) })
  if (!made.success) return { problem: { code: 'tooLong', params: { max: 300 } } }
  known.add(name, made.data)
  return { value: { organisation: made.data, isNew: true } }
}

export function problemIn(field: ImportField, { problem: one }: { problem: Problem }): RowProblem {
  return { field, problem: one }
}

function problem(code: Problem['code'], text: string): { problem: Problem } {
  return { problem: { code, params: { text } } }
}
