import { Checkbox } from '@mantine/core'
import { useTexts } from '../../texts'
import type { Choice } from '../types'
import type { ColumnFilter } from '../view'
import styles from './Filters.module.css'
import { toggled } from './toggled'

interface ChoiceFilterProps {
  choices: readonly Choice[]
  values: readonly string[]
  onFilter: (filter: ColumnFilter) => void
}

/** Lets through the rows that have one of the ticked values; the empty value is one of them. */
export function ChoiceFilter({ choices, values, onFilter }: ChoiceFilterProps) {
  const { t } = useTexts()
  const offered = [...choices, { value: '', label: t('table.filterEmpty') }]
  return (
    <div className={styles['choices']}>
      {offered.map(({ value, label }, index) => (
        <Checkbox
          key={value}
          {...(index === 0 && { 'data-autofocus': true })}
          label={label}
          checked={values.includes(value)}
          onChange={() => onFilter({ kind: 'choice', values: toggled(values, value) })}
        />
      ))}
    </div>
  )
}
