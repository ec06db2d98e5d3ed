import type { DocumentLanguage } from '@shared/model/base'
import type { SearchAnswer } from '@shared/search/types'

/** What the window asks of the search. */
export interface Question {
  readonly number: number
  readonly query: string
  readonly limit: number
  readonly language: DocumentLanguage
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string
}

/** What the search tells the window. */
export type SearchMessage =
  | { readonly type: 'answer'; readonly number: number; readonly answer: SearchAnswer }
  /** Everything can be found. */
  | { readonly type: 'ready' }
  /** What was written since is in the index. */
  | { readonly type: 'changed' }
