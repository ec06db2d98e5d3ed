import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { useMemo, type FocusEvent } from 'react'
import { typedChoice } from '../typedChoice'
import styles from './fields.module.css'
import { matching, type PickerItem } from './useRecordOptions'

/** Options in sight at once; a longer list is narrowed by typing. */
const limit = 60

/** How every picker of records searches and shows its options. */
export function usePickerProps(items: readonly PickerItem[]) {
  return useMemo(() => pickerProps(items), [items])
}

function pickerProps(items: readonly PickerItem[]) {
  const details = new Map(items.map(({ value, detail }) => [value, detail]))
  const detailOf = (value: string) => details.get(value) ?? ''
  const filter: OptionsFilter = ({ options, search }) =>
    options.flatMap((option): ComboboxParsedItem[] => {
      if (!('group' in option)) return matching([option], search, detailOf)
      const kept = matching(option.items, search, detailOf)
      return kept.length > 0 ? [{ ...option, items: kept }] : []
    })
  return {
    limit,
    filter,
    checkIconPosition: 'right' as const,
    ...typedChoice,
    // Typing in a filled field replaces what is there.
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      event.currentTarget.select()
    },
    renderOption: ({ option }: { option: ComboboxItem }) => (
      <span className={styles['option']}>
        {option.label}
        {detailOf(option.value) && (
          <span className={styles['detail']}>{detailOf(option.value)}</span>
        )}
      </span>
    ),
  }
}
