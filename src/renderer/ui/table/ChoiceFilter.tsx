import { Checkbox } from '@mantine/core'
import { useTexts } from '../texts'
import styles from './Filters.module.css'
import type { Choice } from './types'
import type { ColumnFilter } from './view'

interface ChoiceFilterProps {
  choices: readonly Choice[]
  values: readonly string[]
  onFilter: (filter: ColumnFilter) => void
}

/** Lets through the rows that have one of the ticked values; the empty value is one of them. */
export function ChoiceFilter({ choices, values, onFilter }: ChoiceFilterProps) {
  const { t } = useTexts()
  const offered = [...choices, { value: '', label: t('table.filterEmpty') }]

  function toggle(value: string) {
    const without = values.filter((other) => other !== value)
    onFilter({
      kind: 'choice',
      values: without.length === values.length ? [...values, value] : without,
    })
  }

  return (
    <div className={styles['choices']}>
      {offered.map(({ value, label }, index) => (
        <Checkbox
          key={value}
          {...(index === 0 && { 'data-autofocus': true })}
          label={label}
          checked={values.includes(value)}
          onChange={() => toggle(value)}
        />
      ))}
    </div>
  )
}
