import type { RecordKind } from '@shared/model/link'
import { relationKinds, type Relation } from '@shared/model/relation'
import type { Texts } from '@shared/texts/texts'
import type { NamedKind } from '../names'

/** What may stand in a relation to what. */
export const relatedKinds = [
  'body',
  'programme',
  'project',
  'agreement',
  'strategy',
  'goal',
  'region',
  'organisation',
] as const satisfies readonly (NamedKind & RecordKind)[]
export type RelatedKind = (typeof relatedKinds)[number]

/** A kind of relation as it is seen from the one it is written of (`from`), or from the other (`to`). */
export interface Direction {
  kind: Relation['kind']
  end: 'from' | 'to'
}

/** Every way in which something can stand to another; cooperation is the same from both ends. */
export const directions: readonly Direction[] = relationKinds.flatMap((kind): Direction[] =>
  kind === 'cooperatesWith'
    ? [{ kind, end: 'from' }]
    : [
        { kind, end: 'from' },
        { kind, end: 'to' },
      ],
)

/** "Sulautettu", or from the other end "Tähän sulautettu". */
export function directionName(t: Texts, { kind, end }: Direction): string {
  return t(`cooperation.relation.${end}.${kind}`)
}
