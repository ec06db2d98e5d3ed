import { useLiveQuery } from 'dexie-react-hooks'
import type { Link } from '@shared/model/link'
import type { Relation } from '@shared/model/relation'
import { linkedRecords, type LinkedRecords, recordsWhere } from './linked'

export interface Relations {
  readonly relations: readonly Relation[]
  /** What stands at their ends, for names. */
  readonly records: LinkedRecords
}

/** The relations that a record is at either end of; undefined while they are read. */
export function useRelations({ id }: Link): Relations | undefined {
  return useLiveQuery(async () => {
    const found = await Promise.all([
      recordsWhere('relation', 'subject.id', [id]),
      recordsWhere('relation', 'object.id', [id]),
    ])
    const relations = found.flat()
    const ends = relations.flatMap(({ subject, object }) => [subject, object])
    return { relations, records: await linkedRecords(ends) }
  }, [id])
}
