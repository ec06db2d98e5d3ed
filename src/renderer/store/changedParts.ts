import { Dexie, type ObservabilitySet, RangeSet, type Table } from 'dexie'
import { gainedKeys, type IndexKey, lostKeys, type RowChange } from './indexKeys'

/** Of more rows it is not told which: live queries that have read any of the table are asked again. */
const most = 50

/**
 * What a change of rows alters of a table, as Dexie's live queries are told of it (`Dexie.on.storagemutated`): by
 * primary key, by the keys of each index, and (`:dels`) of rows that were not there before, for what counts rows.
 * Source: https://dexie.org/docs/Dexie/Dexie.on.storagemutated and the layout of `ObservabilitySet`.
 */
export function changedParts<T>(
  table: Table<T, string>,
  changes: readonly (RowChange & { readonly after: { readonly id: string } })[],
): ObservabilitySet {
  const { indexes } = table.schema
  const part = (name: string) => `idb://${table.db.name}/${table.name}/${name}`
  if (changes.length > most) {
    const names = ['', ':dels', ...indexes.map(({ name }) => name)]
    return Object.fromEntries(names.map((name) => [part(name), everything()]))
  }
  const made = changes.filter(({ before }) => !before)
  return Object.fromEntries([
    [part(''), rangesOf(changes.map(({ after }) => after.id))],
    [part(':dels'), rangesOf(made.map(({ after }) => after.id))],
    ...indexes.map((index) => {
      const keys = [...lostKeys(index, changes), ...gainedKeys(index, changes)]
      return [part(index.name), rangesOf(keys)] as const
    }),
  ])
}

function rangesOf(keys: readonly IndexKey[]): RangeSet {
  return new RangeSet().addKeys([...keys])
}

function everything(): RangeSet {
  return new RangeSet(Dexie.minKey, Dexie.maxKey)
}
