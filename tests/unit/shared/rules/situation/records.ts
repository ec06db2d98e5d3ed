import { newId } from '@shared/model/base'
import { type RecordInput, recordSchemas } from '@shared/model/records'
import {
  type Figures,
  type SituationKind,
  situationKinds,
  type SituationRecords,
  type SituationRow,
  type SituationWords,
} from '@shared/rules/situation/figures'
import { situation } from '@shared/rules/situation/situation'

/** Thursday. */
export const today = '2026-11-26'

/** Records to look at; the order is that in which they are told. */
export type Given = { readonly [K in SituationKind]?: readonly Fields<RecordInput<K>>[] }
type Fields<Input> = Omit<Input, 'id'> & { id?: string }

export function recordsOf(given: Given): SituationRecords {
  const entries = situationKinds.map((kind) => {
    const all = (given[kind] ?? []).map((one) =>
      recordSchemas[kind].parse({ ...one, id: one.id ?? newId() }),
    )
    return [kind, new Map(all.map((record) => [record.id, record]))]
  })
  return Object.fromEntries(entries) as SituationRecords
}

/** Words that tell what was asked of them. */
export const words: SituationWords = {
  language: 'fi',
  name: ({ kind }) => kind,
  report: ({ kind }) => kind,
  duty: ({ kind }) => kind,
  role: ({ role }) => role,
  state: ({ state }) => state,
  load: ({ hours, capacity }) => `${hours}/${capacity}`,
}

export function pictureOf(
  records: SituationRecords,
  changes: readonly SituationRow[] = [],
): Figures {
  const asked = { now: `${today}T08:00:00.000Z`, today, since: '2026-10-27', fullWeek: 36.25 }
  return situation(records, changes, asked, words)
}

/** The titles behind each figure that has any. */
export function titlesOf(figures: Figures): Record<string, string[]> {
  const entries = Object.entries(figures).map(([key, rows]): [string, string[]] => [
    key,
    rows.map(({ title }) => title),
  ])
  return Object.fromEntries(entries.filter(([, titles]) => titles.length > 0))
}
