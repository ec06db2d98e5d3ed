import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayOf } from '@shared/rules/time'
import { formatDay } from '../../format'
import { parseDay, parseNumber } from '../../form/parse'
import { useTexts } from '../../texts'
import styles from './Filters.module.css'
import type { ColumnFilter } from '../view'

type Range = Extract<ColumnFilter, { kind: 'date' | 'number' }>

interface RangeFilterProps {
  kind: Range['kind']
  filter: Range | null
  onFilter: (filter: ColumnFilter) => void
}

/** From and to, both included; what cannot be read is marked and leaves its end open. */
export function RangeFilter({ kind, filter, onFilter }: RangeFilterProps) {
  const { t } = useTexts()
  const [from, setFrom] = useState(() => written(filter?.from ?? null))
  const [to, setTo] = useState(() => written(filter?.to ?? null))

  function change(nextFrom: string, nextTo: string) {
    setFrom(nextFrom)
    setTo(nextTo)
    onFilter(
      kind === 'date'
        ? { kind, from: dayIn(nextFrom), to: dayIn(nextTo) }
        : { kind, from: parseNumber(nextFrom), to: parseNumber(nextTo) },
    )
  }

  const isWrong = (text: string) =>
    text.trim() !== '' && (kind === 'date' ? dayIn(text) : parseNumber(text)) === null
  const problem = kind === 'date' ? t('problems.day') : t('table.form.number')
  return (
    <div className={styles['range']}>
      <TextInput
        data-autofocus
        label={kind === 'date' ? t('table.filterFrom') : t('table.filterLeast')}
        value={from}
        error={isWrong(from) && problem}
        onChange={(event) => change(event.currentTarget.value, to)}
      />
      <TextInput
        label={kind === 'date' ? t('table.filterTo') : t('table.filterMost')}
        value={to}
        error={isWrong(to) && problem}
        onChange={(event) => change(from, event.currentTarget.value)}
      />
    </div>
  )
}

function dayIn(text: string): string | null {
  return parseDay(text, dayOf(new Date()))
}

function written(end: string | number | null): string {
  if (end === null) return ''
  return typeof end === 'string' ? formatDay(end) : String(end)
}
