import type { Channel } from '@shared/ipc/commands'
import type { AnswerOf, ValidRequestOf } from '@shared/ipc/contract'

type Answer<C extends Channel> = AnswerOf<C> | Promise<AnswerOf<C>>

/** One function for each named channel of the contract. */
export type HandlersOf<C extends Channel> = {
  readonly [K in C]: (request: ValidRequestOf<K>) => Answer<K>
}
