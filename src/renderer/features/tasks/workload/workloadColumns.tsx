import { UnstyledButton } from '@mantine/core'
import { getISOWeek, parseISO } from 'date-fns'
import type { PersonLoad, WeekLoad } from '@shared/rules/tasks/workload'
import type { Texts } from '@shared/texts/texts'
import { nameOf } from '@renderer/register/names'
import type { RecordMaps } from '@renderer/store/kept'
import { formatNumber } from '@renderer/ui/format'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import styles from './Workload.module.css'

interface Around {
  t: Texts
  language: 'fi' | 'en'
  people: RecordMaps<'person'>['person']
  weeks: readonly string[]
  /** Shows the tasks of a week, at the cell; null for those without a day. */
  onOpen: (row: PersonLoad, week: WeekLoad | null, at: HTMLElement) => void
}

/** Who a row is about; tasks of nobody have a row of their own. */
export function loadName(
  { personId }: Pick<PersonLoad, 'personId'>,
  { t, language, people }: Pick<Around, 't' | 'language' | 'people'>,
): string {
  return personId === null ? t('taskViews.workload.nobody') : nameOf(people, personId, language)
}

/** A person, a column for each week, and what has no day at all. */
export function workloadColumns(around: Around): Column<PersonLoad>[] {
  const { t, weeks, onOpen } = around
  return [
    {
      kind: 'text',
      id: 'person',
      header: t('taskViews.workload.person'),
      value: (row) => loadName(row, around),
      width: 190,
      grow: 2,
    },
    ...weeks.map((monday, at): Column<PersonLoad> => ({
      kind: 'number',
      id: `week${at}`,
      header: t('taskViews.workload.week', { number: getISOWeek(parseISO(monday)) }),
      value: ({ weeks: loads }) => roundedHours(loads[at]),
      text: ({ weeks: loads }) => weekText(loads[at], around),
      render: (row) => {
        const week = row.weeks[at]
        return (
          week && (
            <WeekCell week={week} around={around} onOpen={(cell) => onOpen(row, week, cell)} />
          )
        )
      },
      width: 118,
      grow: 1,
    })),
    {
      kind: 'number',
      id: 'undated',
      header: t('taskViews.workload.undated'),
      value: ({ undated }) => undated.length || null,
      render: (row) =>
        row.undated.length > 0 && (
          <UnstyledButton
            className={styles['cell']}
            data-opens-work
            tabIndex={-1}
            aria-haspopup="dialog"
            onClick={(event) => onOpen(row, null, event.currentTarget)}
          >
            {row.undated.length}
          </UnstyledButton>
        ),
      width: 100,
      grow: 0,
    },
  ]
}

/** To a quarter of an hour; null when there is nothing to do. */
function roundedHours(week: WeekLoad | undefined): number | null {
  if (!week || week.tasks.length === 0) return null
  return Math.round(week.hours * 4) / 4
}

/** "12,5 h · 3 tehtävää". */
function weekText(week: WeekLoad | undefined, { t, language }: Around): string {
  const hours = roundedHours(week)
  if (!week || hours === null) return ''
  const tasks = t('taskViews.workload.tasks', { count: week.tasks.length })
  return hours === 0 ? tasks : `${hoursText(hours, t, language)} · ${tasks}`
}

function hoursText(hours: number, t: Texts, language: 'fi' | 'en'): string {
  return t('taskViews.workload.hours', { hours: formatNumber(hours, language) })
}

interface WeekCellProps {
  week: WeekLoad
  around: Around
  onOpen: (at: HTMLElement) => void
}

function WeekCell({ week, around, onOpen }: WeekCellProps) {
  const { t, language } = around
  const hours = roundedHours(week)
  if (hours === null) {
    return week.capacity === 0 ? (
      <span className={styles['soft']}>{t('taskViews.workload.away')}</span>
    ) : null
  }
  const over = Math.round((week.hours - week.capacity) * 4) / 4
  const count = t('taskViews.workload.count', { count: week.tasks.length })
  const label =
    over > 0 ? t('taskViews.workload.over', { hours: formatNumber(over, language) }) : null
  return (
    <UnstyledButton
      className={styles['cell']}
      data-opens-work
      tabIndex={-1}
      aria-haspopup="dialog"
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {label ? (
        <StatusMark tone="attention" label={label} />
      ) : (
        hours > 0 && hoursText(hours, t, language)
      )}
      <span className={styles['soft']}>{count}</span>
    </UnstyledButton>
  )
}
