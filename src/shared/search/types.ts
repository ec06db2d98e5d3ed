import type { RecordKind } from '@shared/model/link'

/** Half-open range of characters in a text, to be shown as matched. */
export type Mark = readonly [start: number, end: number]

export interface SearchHit {
  kind: RecordKind
  id: string
  title: string
  titleMarks: readonly Mark[]
  /** A part of the record's text that tells why it was found; absent when the title tells. */
  excerpt?: { text: string; marks: readonly Mark[] }
  /** The name of its state when a state was asked for. */
  state?: string
  /** The days of the record when days were asked for, `YYYY-MM-DD`; null for an end that is open. */
  days?: { from: string | null; until: string | null }
}

/** What of a query could not be understood, such as an operator's unknown value. */
export interface QueryProblem {
  code: 'unknownType' | 'unknownStatus' | 'badRange' | 'queryCut'
  /** The part of the query it is about. */
  part: string
}

export interface SearchAnswer {
  hits: readonly SearchHit[]
  /** How many records match in all. */
  total: number
  problems: readonly QueryProblem[]
  /** False while the index is still being built: more may come. */
  complete: boolean
}

/** The search as the window sees it; a newer question makes an older one's answer undefined. */
export interface Search {
  ask(query: string, limit: number): Promise<SearchAnswer | undefined>
}
