import { isWritten } from '../../model/base'
import type { Occurrence } from '../../model/occurrence'
import type { Template, TemplateItem } from '../../model/template'
import { standingKey, templateTree } from '../newAgenda'
import type { ProposalInput } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'

/** The template's items that are not on the agenda yet; an item that is missing brings its sub-items. */
export function standingItems({ template, agenda }: ProposalInput): Proposal[] {
  if (!template) return []
  const living = agenda.filter((item) => item.deletedAt === null)
  const missing = (item: TemplateItem) => !stands(template, item, living)
  return templateTree(template).flatMap(({ item, children }) => {
    const parentKey = standingKey(template, item)
    const parts = children
      .filter(missing)
      .map((child) => standing(template, child, { parentKey, children: [] }))
    if (missing(item)) return [standing(template, item, { parentKey: null, children: parts })]
    return parts
  })
}

function standing(
  template: Template,
  item: TemplateItem,
  place: Pick<Proposal, 'parentKey' | 'children'>,
): Proposal {
  const { kind, minutes, slot, section, title, explanation, proposal } = item
  return makeProposal({
    key: standingKey(template, item),
    source: 'standingItems',
    reason: { code: 'standingItem', params: {} },
    ...{ kind, minutes, slot, section, title, explanation, proposal },
    ...place,
  })
}

/** An item stands by its key, by its title, or by holding a place that only one item of the template has. */
function stands(template: Template, item: TemplateItem, agenda: readonly Occurrence[]): boolean {
  const key = standingKey(template, item)
  const onlyOne = template.items.filter((other) => other.slot === item.slot).length === 1
  return agenda.some(
    (one) =>
      one.proposalKey === key ||
      (isWritten(item.title) &&
        one.title?.fi.trim() === item.title.fi.trim() &&
        item.title.fi !== '') ||
      (item.slot !== null && onlyOne && one.slot === item.slot),
  )
}
