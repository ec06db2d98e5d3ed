import { useId, useState } from 'react'
import { DayField } from '@renderer/ui/form/fields/DayField'
import { useTexts } from '@renderer/ui/texts'
import styles from './Past.module.css'

interface PastDayProps {
  today: string
  /** The day that is looked at; null for the present. */
  day: string | null
  /** Says what is shown. */
  hint: string
  onDay: (day: string | null) => void
}

/** Asks for the day that is looked at; an emptied field is the present. */
export function PastDay({ today, day, hint, onDay }: PastDayProps) {
  const { t } = useTexts()
  const id = useId()
  const [refused, setRefused] = useState<string | null>(null)
  function choose(value: unknown) {
    const text = typeof value === 'string' ? value : null
    const isPast = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && text <= today
    setRefused(isPast ? null : text)
    onDay(isPast ? text : null)
  }
  return (
    <div className={styles['pastDay']}>
      <DayField
        field={{ label: t('page.history.past.ask'), hint }}
        control={{
          id,
          value: refused ?? day,
          setValue: choose,
          error: refused === null ? undefined : t('page.history.past.invalid'),
          inner: {},
          values: {},
        }}
      />
    </div>
  )
}
