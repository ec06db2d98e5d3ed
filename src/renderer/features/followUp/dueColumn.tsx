import { deadlineState } from '@shared/rules/deadlines'
import type { Texts } from '@shared/texts/texts'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { PlainColumn } from '@renderer/ui/table/types'
import { formatDay } from '@renderer/ui/format'

interface DueColumn<Row> {
  id: 'due' | 'reviewOn'
  header: string
  value: (row: Row) => string | null
  /** The same day while something is still to be done; null when it presses nobody any more. */
  pressing: (row: Row) => string | null
  t: Texts
  today: string
}

/** A day by which something is done: near or passed is told by a mark and a word. */
export function dueColumn<Row>(column: DueColumn<Row>): PlainColumn<Row> {
  const { id, header, value, pressing, t, today } = column
  const stateOf = (row: Row) => {
    const day = pressing(row)
    return day === null ? 'later' : deadlineState(day, today)
  }
  const text = (row: Row) => {
    const day = value(row)
    const state = stateOf(row)
    if (day === null || state === 'later') return day === null ? '' : formatDay(day)
    return t(`followUp.${id}.${state}`, { day: formatDay(day) })
  }
  return {
    kind: 'date',
    id,
    header,
    value,
    text,
    render: (row) => {
      const state = stateOf(row)
      if (state === 'later') return text(row)
      return <StatusMark tone={state === 'late' ? 'danger' : 'attention'} label={text(row)} />
    },
    width: 165,
    grow: 0,
  }
}
