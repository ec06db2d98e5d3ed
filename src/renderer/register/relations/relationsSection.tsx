import type { PageSection } from '../definition'
import { RelationList } from './RelationList'
import type { RelatedKind } from './relationKinds'

/** The part of a page that says how its record stands to others; for a kind that may have relations. */
export function relationsSection<K extends RelatedKind>(kind: K): PageSection<K> {
  return {
    id: 'relations',
    title: (t) => t('cooperation.relation.title'),
    Section: ({ record }) => <RelationList of={{ kind, id: record.id }} />,
  }
}
