import { Checkbox, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTexts } from '../../texts'
import type { Column } from '../types'
import type { ColumnFilter } from '../view'
import styles from './Filters.module.css'
import { pickChoices, pickLabels } from './picks'
import { toggled } from './toggled'

interface PickFilterProps<Row> {
  column: Column<Row>
  rows: readonly Row[]
  ownId: string | null
  values: readonly string[]
  onFilter: (filter: ColumnFilter) => void
}

/** Names in sight at once; a longer list is narrowed by typing. */
const limit = 60

/** Lets through the rows of the people, or other records, that are ticked; they can be found by name. */
export function PickFilter<Row>(props: PickFilterProps<Row>) {
  const { column, rows, ownId, values, onFilter } = props
  const { t } = useTexts()
  const [search, setSearch] = useState('')
  const choices = useMemo(
    () => pickChoices(t, pickLabels(column, rows), ownId),
    [t, column, rows, ownId],
  )
  const word = search.trim().toLocaleLowerCase('fi')
  const found = choices.filter(({ label }) => label.toLocaleLowerCase('fi').includes(word))
  return (
    <>
      <TextInput
        data-autofocus
        className={styles['find']}
        label={t('table.filters.findPick')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div className={styles['choices']}>
        {found.slice(0, limit).map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={values.includes(value)}
            onChange={() => onFilter({ kind: 'pick', values: toggled(values, value) })}
          />
        ))}
      </div>
      {found.length === 0 && <p className={styles['hint']}>{t('table.filters.noPick')}</p>}
    </>
  )
}
