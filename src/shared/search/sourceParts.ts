import type { LocalText } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { plainLocal } from '@shared/richText/plainWords'
import { dayOf } from '@shared/rules/time'
import type { TextKey } from '@shared/texts/texts'

type Text = string | LocalText

/** What a kind of record gives to the search, beside its name or title. */
export interface Source<K extends RecordKind> {
  /** What it is also known by. */
  readonly marks?: (record: RecordOf<K>) => readonly string[]
  readonly texts?: (record: RecordOf<K>) => readonly Text[]
  /** Choices of its fields, found by their names in each language of the window. */
  readonly choices?: (record: RecordOf<K>) => readonly TextKey[]
  /** For a kind without a name: the records it is called after, and the choice that completes it. */
  readonly calledAfter?: (record: RecordOf<K>) => readonly (string | null)[]
  readonly calledBy?: (record: RecordOf<K>) => TextKey
  readonly state?: (record: RecordOf<K>) => string
  readonly days?: (record: RecordOf<K>) => Days
}

export interface Days {
  readonly from: string | null
  readonly until: string | null
}

/** A record's days as they are; null is an open end. */
export function days(from: string | null, until: string | null): Days {
  return { from, until }
}

/** The days of two moments in the team's own zone. */
export function moments(start: string, end: string): Days {
  return { from: dayOf(start), until: dayOf(end) }
}

/** The name of a choice of a field. */
export function choice(group: string, value: string): TextKey {
  return `model.${group}.${value}` as TextKey
}

/** Formatted texts as the words they say. */
export const formatted = (...texts: readonly LocalText[]): LocalText[] => texts.map(plainLocal)

/** Where a meeting or a series meets, and who gets its papers. */
export function placeAndRecipients(record: {
  readonly place: string
  readonly distribution: string
  readonly forInformation: string
}): string[] {
  return [record.place, record.distribution, record.forInformation]
}
