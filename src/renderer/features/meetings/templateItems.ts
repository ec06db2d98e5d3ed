import { local, type DocumentLanguage } from '@shared/model/base'
import { templateItem, type TemplateItem } from '@shared/model/template'

/** The items after one change of the list, and the item that should have the focus then. */
export interface ItemsChange {
  items: TemplateItem[]
  focus: number
}

/** The formatted texts of an item, which every meeting made from the template begins with. */
export const itemTexts = ['explanation', 'proposal'] as const
export type ItemText = (typeof itemTexts)[number]

/** An item with nothing in it yet, at the level given. */
export function emptyItem(level: TemplateItem['level'] = 0): TemplateItem {
  return templateItem.parse({ title: local(''), level, minutes: 5 })
}

/** A new item after the one at `index` (-1: first), at its level. */
export function itemAddedAfter(items: readonly TemplateItem[], index: number): ItemsChange {
  const level = items[index]?.section ? 0 : (items[index]?.level ?? 0)
  return { items: items.toSpliced(index + 1, 0, emptyItem(level)), focus: index + 1 }
}

/** The list without one item; the focus goes to the one that takes its place. */
export function itemRemoved(items: readonly TemplateItem[], index: number): ItemsChange {
  return {
    items: leveled(items.toSpliced(index, 1)),
    focus: Math.min(index, items.length - 2),
  }
}

/** The item moved one place up (-1) or down (1); null at the end of the list. */
export function itemMoved(
  items: readonly TemplateItem[],
  index: number,
  by: -1 | 1,
): ItemsChange | null {
  const item = items[index]
  const to = index + by
  if (!item || to < 0 || to >= items.length) return null
  return { items: leveled(items.toSpliced(index, 1).toSpliced(to, 0, item)), focus: to }
}

/** The item with some fields changed. */
export function itemChanged(
  items: readonly TemplateItem[],
  index: number,
  fields: Partial<TemplateItem>,
): TemplateItem[] {
  return leveled(items.map((item, at) => (at === index ? { ...item, ...fields } : item)))
}

/** The title or a text of an item in one language changed. */
export function textChanged(
  items: readonly TemplateItem[],
  index: number,
  field: 'title' | ItemText,
  language: DocumentLanguage,
  text: string,
): TemplateItem[] {
  const item = items[index]
  if (!item) return [...items]
  return itemChanged(items, index, { [field]: { ...item[field], [language]: text } })
}

/** True when an item can be a sub-item: there is an item above it to belong to. */
export function canIndent(items: readonly TemplateItem[], index: number): boolean {
  const item = items[index]
  return item !== undefined && !item.section && item.level === 0 && index > 0
}

/** `1`, `2`, `2.1` as the agenda will number them; '' for a section heading. */
export function itemNumbers(items: readonly TemplateItem[]): string[] {
  let main = 0
  let sub = 0
  return items.map((item) => {
    if (item.section) return ''
    if (item.level === 1 && main > 0) return `${main}.${++sub}`
    sub = 0
    return String(++main)
  })
}

/** A sub-item needs an item above it, and a section heading stands alone. */
function leveled(items: readonly TemplateItem[]): TemplateItem[] {
  return items.map((item, index) =>
    item.level === 1 && (index === 0 || item.section) ? { ...item, level: 0 } : item,
  )
}
