import { generateNKeysBetween } from 'fractional-indexing'
import { textIn } from '../model/base'
import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import { createRecord } from '../model/records'
import type { Slot, Template, TemplateItem } from '../model/template'
import { agendaTree, ordersAt } from './agendaOrder'
import { quorumKey } from './formalKeys'
import { inEachLanguage } from './inEachLanguage'

/** A template item with its sub-items. */
export interface TemplateEntry {
  readonly item: TemplateItem
  readonly children: readonly TemplateItem[]
}

/** The items of a template as a tree; a sub-item that stands first has no item above it and is top-level. */
export function templateTree(template: Template): TemplateEntry[] {
  const entries: { item: TemplateItem; children: TemplateItem[] }[] = []
  for (const item of template.items) {
    const last = entries.at(-1)
    if (item.level === 1 && !item.section && last) last.children.push(item)
    else entries.push({ item, children: [] })
  }
  return entries
}

/** The key that ties an agenda item to the standing item it was made from. */
export function standingKey(template: Template, item: TemplateItem): string {
  return `standing:${template.id}:${textIn(item.title, 'fi')}`.slice(0, 300)
}

/** The agenda that a template starts a meeting with, in order and with its sub-items. */
export function itemsFromTemplate(template: Template, meetingId: string): Occurrence[] {
  const entries = templateTree(template)
  const orders = generateNKeysBetween(null, null, entries.length)
  return entries.flatMap(({ item, children }, index) => {
    const parent = standingItem(template, item, meetingId, orders[index], null)
    const childOrders = generateNKeysBetween(null, null, children.length)
    return [
      parent,
      ...children.map((child, at) =>
        standingItem(template, child, meetingId, childOrders[at], parent.id),
      ),
    ]
  })
}

function standingItem(
  template: Template,
  item: TemplateItem,
  meetingId: string,
  order = 'a0',
  parentId: string | null = null,
): Occurrence {
  const { title, section, kind, minutes, slot, explanation, proposal } = item
  return createRecord('occurrence', {
    ...{ title, section, kind, minutes, slot, explanation, proposal },
    meetingId,
    order,
    parentId,
    proposalKey: standingKey(template, item),
  })
}

/** The items that end an agenda: other matters go before them. */
export const closingSlots: ReadonlySet<Slot | null> = new Set(['other', 'next', 'closing'])

/** The items that begin an agenda: formal procedure comes right after them. */
export const openingSlots: ReadonlySet<Slot | null> = new Set(['opening', 'participants'])

/**
 * The items that formal procedure adds to an agenda after its opening: legality and quorum, and the
 * election of scrutineers of the minutes, where the meeting needs them and the agenda lacks them.
 */
export function formalItems(meeting: Meeting, agenda: readonly Occurrence[]): Occurrence[] {
  const wanted: { key: string; minutes: number; title: TemplateItem['title'] }[] = []
  if (meeting.quorum) {
    const title = inEachLanguage((t) => t('proposals.formal.quorum'))
    wanted.push({ key: quorumKey, minutes: 2, title })
  }
  if (meeting.scrutineers) {
    const title = inEachLanguage((t) => t('proposals.formal.scrutineers'))
    wanted.push({ key: 'formal:scrutineers', minutes: 3, title })
  }
  const missing = wanted.filter(
    ({ key, title }) => !agenda.some((item) => isSame(item, key, title)),
  )
  const top = agendaTree(agenda).map((entry) => entry.occurrence)
  const after = top.findLastIndex((item) => openingSlots.has(item.slot))
  const orders = ordersAt(top, after + 1, missing.length)
  return missing.map(({ key, minutes, title }, index) =>
    createRecord('occurrence', {
      meetingId: meeting.id,
      order: orders[index] ?? 'a0',
      title,
      kind: 'decision',
      minutes,
      proposalKey: key,
    }),
  )
}

function isSame(item: Occurrence, key: string, title: TemplateItem['title']): boolean {
  return item.proposalKey === key || item.title?.fi.trim() === title.fi
}
