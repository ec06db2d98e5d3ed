import type { DocumentLanguage } from '@shared/model/base'
import type { SearchAnswer } from '@shared/search/types'
import type { Written } from '@renderer/store/kept'

/** What the window asks of the search. */
export interface Question {
  readonly type: 'question'
  readonly number: number
  readonly query: string
  readonly limit: number
  readonly language: DocumentLanguage
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string
}

/** What the window tells the search of a commit; without records when they are too many to hand over. */
export interface WriteNotice {
  readonly type: 'written'
  /** The id of the entry in the change log. */
  readonly entryId: string
  readonly records: readonly Written[] | null
}

/** What the search tells the window. */
export type SearchMessage =
  | { readonly type: 'answer'; readonly number: number; readonly answer: SearchAnswer }
  /** Everything can be found. */
  | { readonly type: 'ready' }
  /** What was written is in the index, since a moment in milliseconds since 1970. */
  | { readonly type: 'changed'; readonly at: number }
