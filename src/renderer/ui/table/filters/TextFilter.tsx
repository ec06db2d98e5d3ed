import { TextInput } from '@mantine/core'
import { useTexts } from '../../texts'
import type { ColumnFilter } from '../view'

interface TextFilterProps {
  value: string
  onFilter: (filter: ColumnFilter) => void
}

/** Lets through the texts that contain every word. */
export function TextFilter({ value, onFilter }: TextFilterProps) {
  const { t } = useTexts()
  return (
    <TextInput
      data-autofocus
      label={t('table.filterContains')}
      value={value}
      onChange={(event) => onFilter({ kind: 'text', contains: event.currentTarget.value })}
    />
  )
}
