import { SegmentedControl } from '@mantine/core'
import { useTexts } from '../../texts'
import type { ColumnFilter } from '../view'
import styles from './Filters.module.css'

interface EmptyFilterProps {
  filter: ColumnFilter | null
  onFilter: (filter: ColumnFilter | null) => void
}

/** In every column: all cells, only the empty ones, or only those that are not. */
export function EmptyFilter({ filter, onFilter }: EmptyFilterProps) {
  const { t } = useTexts()
  const value = filter?.kind !== 'empty' ? 'any' : filter.isEmpty ? 'empty' : 'notEmpty'
  return (
    <SegmentedControl
      className={styles['emptiness']}
      fullWidth
      aria-label={t('table.filters.emptiness')}
      data={[
        { value: 'any', label: t('table.filters.any') },
        { value: 'empty', label: t('table.filters.onlyEmpty') },
        { value: 'notEmpty', label: t('table.filters.notEmpty') },
      ]}
      value={value}
      onChange={(next) =>
        onFilter(next === 'any' ? null : { kind: 'empty', isEmpty: next === 'empty' })
      }
    />
  )
}
