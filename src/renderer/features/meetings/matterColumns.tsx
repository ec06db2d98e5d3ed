import type { Matter } from '@shared/model/matter'
import { openWithoutOutcome, timesToPointOut } from '@shared/rules/withoutOutcome'
import type { RegisterContext } from '@renderer/register/definition'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'

type Context = RegisterContext<'matter' | 'meeting' | 'occurrence'>

/** In how many meetings an open matter has been without an outcome; from three on it is marked. */
export function withoutOutcomeColumn({ t, records }: Context): Column<Matter> {
  // Reads every item of every meeting, so not before the column is looked at.
  let found: ReadonlyMap<string, number> | null = null
  const timesOf = ({ id }: Matter) => {
    const { matter, meeting, occurrence } = records
    found ??= openWithoutOutcome(matter.values(), occurrence.values(), meeting)
    return found.get(id) ?? null
  }
  return {
    kind: 'number',
    id: 'withoutOutcome',
    header: t('meetings.column.withoutOutcome'),
    value: timesOf,
    render: (row) => {
      const times = timesOf(row)
      if (times === null || times < timesToPointOut) return times
      return <StatusMark tone="attention" label={String(times)} />
    },
    width: 130,
    grow: 0,
  }
}
