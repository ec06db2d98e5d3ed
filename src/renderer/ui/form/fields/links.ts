import { link } from '@shared/model/fields'
import type { Link } from '@shared/model/link'
import type { LinkGroup } from '../types'
import type { PickerItem } from './useRecordOptions'

/** A link as the value of an option. */
export function linkValue({ kind, id }: Link): string {
  return `${kind}:${id}`
}

/** The link behind an option's value; null when it is none. */
export function linkOf(value: string): Link | null {
  const [kind, id] = value.split(':')
  const result = link.safeParse({ kind, id })
  return result.success ? result.data : null
}

/** The options of each kind under its name; `missing` are picked links that are in no group. */
export function linkOptions(
  groups: readonly LinkGroup[],
  picked: readonly Link[],
  removedLabel: string,
) {
  const data = groups.map(({ kind, label, options }) => ({
    group: label,
    items: options.map((option): PickerItem => ({
      value: linkValue({ kind, id: option.id }),
      label: option.label,
      detail: option.detail ?? '',
    })),
  }))
  const items = data.flatMap((group) => group.items)
  const known = new Set(items.map(({ value }) => value))
  const missing = picked
    .map(linkValue)
    .filter((value) => !known.has(value))
    .map((value): PickerItem => ({ value, label: removedLabel, detail: '' }))
  return {
    data: missing.length > 0 ? [...data, { group: '', items: missing }] : data,
    items: [...items, ...missing],
  }
}
