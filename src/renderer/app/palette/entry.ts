import type { Mark } from '@shared/search/types'
import type { Icon } from '../areaIcons'

/** The groups of the list, in their order. */
export const entryGroups = ['recent', 'commands', 'places', 'hits'] as const
export type EntryGroup = (typeof entryGroups)[number]

/** One line of the palette. */
export interface Entry {
  /** Of its own in the whole list. */
  readonly id: string
  readonly group: EntryGroup
  readonly icon: Icon
  readonly title: string
  readonly titleMarks?: readonly Mark[]
  readonly excerpt?: { readonly text: string; readonly marks: readonly Mark[] }
  /** Why it was let through: the state or the days that were asked for. */
  readonly because?: readonly string[]
  /** What it is, at the end of the line: a kind of record, an area. */
  readonly side?: string
  readonly keys?: string
  /** Does what the line says; `beside` opens a record beside its table where it has one. */
  readonly run: (beside: boolean) => void
}
