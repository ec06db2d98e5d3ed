import type { AskedTable } from './readTable'

/** A file of replies, no larger than `replySizeLimit` but for one byte that tells it is. */
export interface AskedReply {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the thread that reads is given: a table, or files of replies that are read one after another. */
export type Asked = { readonly table: AskedTable } | { readonly replies: readonly AskedReply[] }
