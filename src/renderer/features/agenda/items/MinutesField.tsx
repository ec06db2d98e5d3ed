import { useTyped } from '@renderer/store/typing'
import { parseNumber } from '@renderer/ui/form/parse'
import { useTexts } from '@renderer/ui/texts'
import { editItem } from '../actions/editItem'
import { useBuilder } from '../builder'
import type { AgendaRow } from '../outline/rows'
import { problemText } from '@renderer/register/problemText'
import styles from './ItemRow.module.css'

/** The length of an item; of an item with sub-items the sum of theirs, which is only shown. */
export function MinutesField({ row, title }: { row: AgendaRow; title: string }) {
  const { t } = useTexts()
  const { locked } = useBuilder()
  const { occurrence } = row
  const typed = useTyped(
    String(occurrence.minutes),
    (text) =>
      editItem(occurrence.id, { minutes: text.trim() === '' ? 0 : (parseNumber(text) ?? -1) }),
    { field: `${occurrence.id}.minutes`, onlyOnLeaving: true },
  )
  const problem = problemText(t, typed.problem)

  if (occurrence.section || row.hasChildren) {
    if (row.minutes === 0) return <span className={styles['minutes']} />
    return (
      <span
        className={styles['minutes']}
        title={t('agenda.item.minutesSum', { minutes: row.minutes })}
      >
        {row.minutes} {t('agenda.item.minutesUnit')}
      </span>
    )
  }
  return (
    <span className={styles['minutes']}>
      <input
        className={styles['number']}
        inputMode="numeric"
        maxLength={5}
        aria-label={t('agenda.item.minutesOf', { title })}
        aria-invalid={problem !== undefined}
        readOnly={locked}
        value={typed.text}
        onChange={(event) => {
          typed.onChange(event.currentTarget.value)
        }}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
        onBlur={() => void typed.flush()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void typed.flush()
        }}
      />
      <span aria-hidden>{t('agenda.item.minutesUnit')}</span>
      {problem && (
        <span className={styles['minutesProblem']} role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}
