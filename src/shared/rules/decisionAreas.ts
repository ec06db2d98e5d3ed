import type { Area } from '../model/area'
import type { Matter } from '../model/matter'
import type { DecisionRow } from './decisions'

/**
 * The areas of responsibility (vastuualueet) a decision concerns: its matter's own, those it or its matter is
 * linked to, and those to which something it or its matter is linked to belongs.
 */
export function areasOfDecision(
  { item }: DecisionRow,
  matters: ReadonlyMap<string, Matter>,
  areas: readonly Area[],
): Area[] {
  const matter = item.matterId === null ? undefined : matters.get(item.matterId)
  const linked = new Set([...item.links, ...(matter?.links ?? [])].map(({ id }) => id))
  return areas.filter(
    ({ id, links }) =>
      id === matter?.areaId || linked.has(id) || links.some((link) => linked.has(link.id)),
  )
}
