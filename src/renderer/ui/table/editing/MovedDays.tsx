import { isWorkingDay } from '@shared/rules/workingDays'
import { formatDay, formatWeekday } from '../../format'
import { asText, valueAt } from '../../form/values'
import { useTexts } from '../../texts'
import styles from './BulkEdit.module.css'
import type { CheckedChange } from './types'

interface MovedDaysProps<Row> {
  changing: CheckedChange<Row>['changing']
  name: string
  nameOf: (row: Row) => string
}

/** As many as anybody reads through; the rest are counted. */
const mostShown = 50

/** Each row with its day as it is and as it would be, and how many days nobody works on there are among them. */
export function MovedDays<Row>({ changing, name, nameOf }: MovedDaysProps<Row>) {
  const { t, language } = useTexts()
  const days = changing.map(({ before, after }) => ({
    row: before,
    from: asText(valueAt(before, name)),
    to: asText(valueAt(after, name)),
  }))
  const off = days.filter(({ to }) => !isWorkingDay(to)).length
  const words = (day: string) => `${formatWeekday(day, language, true)} ${formatDay(day)}`
  if (days.length === 0) return null
  return (
    <div>
      {off > 0 && <p className={styles['off']}>{t('table.editing.move.off', { count: off })}</p>}
      <div
        className={styles['moved']}
        role="region"
        aria-label={t('table.editing.move.list')}
        tabIndex={0}
      >
        <ul>
          {days.slice(0, mostShown).map(({ row, from, to }, at) => (
            <li key={at}>
              <span className={styles['movedName']}>{nameOf(row)}</span>
              <span>{t('table.editing.move.days', { from: words(from), to: words(to) })}</span>
            </li>
          ))}
          {days.length > mostShown && (
            <li>{t('table.editing.refusedMore', { count: days.length - mostShown })}</li>
          )}
        </ul>
      </div>
    </div>
  )
}
