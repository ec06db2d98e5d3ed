import type { DocumentLanguage } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'

/** What a text of a record is, which tells how much a word found in it counts. */
export type Part =
  /** The record's name in a language, or what it is called after the names it points at. */
  | `title-${DocumentLanguage}`
  /** Abbreviation, number, case number, code, title of a person: what it is also known by. */
  | 'mark'
  /** Everything else that is written in it. */
  | 'text'
  /** Where it comes from, and its days. */
  | 'source'

export interface SearchText {
  readonly part: Part
  readonly text: string
}

/** What the search knows of a record. */
export interface Searchable {
  readonly kind: RecordKind
  readonly id: string
  readonly texts: readonly SearchText[]
  /** Records whose names make its title, in order; empty when its own name says it all. */
  readonly calledAfter: readonly string[]
  /** Every record it points at. */
  readonly links: readonly string[]
  /** One of `states` of its kind; empty when it has none. */
  readonly state: string
  /** Its days, `YYYY-MM-DD`; both null when it has none, one null when that end is open. */
  readonly from: string | null
  readonly until: string | null
}
