import { slots, type Slot, type Template } from '../../model/template'
import { standingKey } from '../newAgenda'
import type { Proposal } from './proposal'

/**
 * Where a proposal belongs, from first to last: the template's order, and for a place the template has
 * not, right after the place before it in the usual order. A matter without a place comes with the
 * substance, before the deadlines.
 */
export function agendaRank(template: Template | null): (proposal: Proposal) => number {
  const bySlot = slotRanks(template)
  const byKey = new Map(template?.items.map((item, at) => [standingKey(template, item), at]))
  const substance = (bySlot.get('deadlines') ?? 0) - 0.5
  return (proposal) =>
    byKey.get(proposal.key) ?? (proposal.slot && bySlot.get(proposal.slot)) ?? substance
}

function slotRanks(template: Template | null): Map<Slot, number> {
  const ranks = new Map<Slot, number>()
  let last = -1
  for (const slot of slots) {
    const at = template?.items.findIndex((item) => item.slot === slot) ?? -1
    last = at === -1 ? last + 0.01 : at
    ranks.set(slot, last)
  }
  return ranks
}
