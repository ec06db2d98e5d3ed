import { useMemo } from 'react'
import type { Link } from '@shared/model/link'
import { useTexts } from '../../texts'
import type { LinkGroup } from '../types'
import { linkValue } from './links'
import type { PickerItem } from './useRecordOptions'

/** The options of each kind under its name; picked links that are in no group come after them. */
export function useLinkOptions(groups: readonly LinkGroup[], picked: readonly Link[]) {
  const { t } = useTexts()
  // Made once: a keystroke anywhere in the form asks for them again.
  const known = useMemo(() => {
    const data = groups.map(({ kind, label, options }) => ({
      group: label,
      items: options.map((option): PickerItem => ({
        value: linkValue({ kind, id: option.id }),
        label: option.label,
        detail: option.detail ?? '',
      })),
    }))
    const items = data.flatMap((group) => group.items)
    return { data, items, values: new Set(items.map(({ value }) => value)) }
  }, [groups])
  const missing = picked
    .map(linkValue)
    .filter((value) => !known.values.has(value))
    .map((value): PickerItem => ({ value, label: t('common.removed'), detail: '' }))
  if (missing.length === 0) return known
  return {
    data: [...known.data, { group: '', items: missing }],
    items: [...known.items, ...missing],
  }
}
