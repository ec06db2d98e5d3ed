import type { PlainColumn } from '@renderer/ui/table/types'
import { formatEuros, formatTenths } from '@renderer/ui/format'

type Language = 'fi' | 'en'

interface ColumnWords<Row> {
  id: string
  header: string
  /** Null when it is not known. */
  value: (row: Row) => number | null
  shown?: boolean
}

/** Whole cents, shown as euros and filtered by whole euros. */
export function euroColumn<Row>(language: Language, words: ColumnWords<Row>) {
  return scaledColumn(words, 100, (cents) => formatEuros(cents, language), 135)
}

/** Tenths of a percent, shown as `90,0 %`. */
export function percentColumn<Row>(language: Language, words: ColumnWords<Row>) {
  return scaledColumn(words, 10, (tenths) => formatTenths(tenths, language), 105)
}

/** A number kept as a whole number of parts, `scale` of which make one. */
function scaledColumn<Row>(
  { value, ...words }: ColumnWords<Row>,
  scale: number,
  format: (parts: number) => string,
  width: number,
): PlainColumn<Row> {
  const shown = <Shown>(row: Row, show: (parts: number) => Shown) => {
    const parts = value(row)
    return parts === null ? null : show(parts)
  }
  return {
    kind: 'number',
    ...words,
    value: (row) => shown(row, (parts) => parts / scale),
    text: (row) => shown(row, format) ?? '',
    width,
    grow: 0,
  }
}
