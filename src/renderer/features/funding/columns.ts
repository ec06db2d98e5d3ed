import type { PlainColumn } from '@renderer/ui/table/types'
import { formatEuros, formatTenths } from '@renderer/ui/format'

type Language = 'fi' | 'en'

interface ColumnWords<Row, Value> {
  id: string
  header: string
  /** Null when it is not known. */
  value: (row: Row) => Value | null
  shown?: boolean
}

/** Whole cents, shown as euros and filtered by whole euros. */
export function euroColumn<Row>(
  language: Language,
  { value, ...words }: ColumnWords<Row, number>,
): PlainColumn<Row> {
  return {
    kind: 'number',
    ...words,
    value: (row) => {
      const cents = value(row)
      return cents === null ? null : cents / 100
    },
    text: (row) => {
      const cents = value(row)
      return cents === null ? '' : formatEuros(cents, language)
    },
    width: 135,
    grow: 0,
  }
}

/** Tenths of a percent, shown as `90,0 %`. */
export function percentColumn<Row>(
  language: Language,
  { value, ...words }: ColumnWords<Row, number>,
): PlainColumn<Row> {
  return {
    kind: 'number',
    ...words,
    value: (row) => {
      const tenths = value(row)
      return tenths === null ? null : tenths / 10
    },
    text: (row) => {
      const tenths = value(row)
      return tenths === null ? '' : formatTenths(tenths, language)
    },
    width: 105,
    grow: 0,
  }
}
