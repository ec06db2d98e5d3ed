import { textIn } from '../../model/base'
import { occurrenceTitle } from '../../model/occurrence'
import { decisionsIn } from '../decisions'
import {
  byDay,
  rowOf,
  type SituationRecords,
  type SituationRow,
  type SituationWords,
} from './figures'

/** Decisions whose follow-up is due on one of some days and has not been given; each opens its meeting. */
export function followUpsDue(
  { occurrence, meeting, matter }: SituationRecords,
  { from, until }: { from: string; until: string },
  { language }: SituationWords,
): SituationRow[] {
  return decisionsIn([...occurrence.values()], meeting)
    .flatMap(({ item, meeting: of }) => {
      const { followUp, followUpBy, followUpGivenOn } = item.decision
      if (followUpGivenOn !== null || followUpBy === null) return []
      if (followUpBy < from || followUpBy > until) return []
      const about = item.matterId === null ? undefined : matter.get(item.matterId)
      const itself = { kind: 'occurrence', id: item.id } as const
      return rowOf({ kind: 'meeting', id: of.id }, textIn(occurrenceTitle(item, about), language), {
        id: item.id,
        day: followUpBy,
        detail: followUp,
        about: about ? [itself, { kind: 'matter', id: about.id }] : [itself],
      })
    })
    .sort(byDay)
}
