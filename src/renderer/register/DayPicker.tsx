import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { day as daySchema } from '@shared/model/fields'
import { DayField } from '@renderer/ui/form/fields/DayField'
import { useTexts } from '@renderer/ui/texts'
import styles from './Register.module.css'

interface DayPickerProps {
  label: string
  day: string
  /** The day it usually is, and goes back to. */
  today: string
  /** What going back is called, when it is not to today. */
  backLabel?: string
  onDay: (day: string) => void
}

/** The day a register is looked at; what cannot be read as a day changes nothing. */
export function DayPicker({ label, day, today, backLabel, onDay }: DayPickerProps) {
  const { t } = useTexts()
  const id = useId()
  /** What is written in the field; null while it shows the day as it is. */
  const [typed, setTyped] = useState<{ value: unknown } | null>(null)
  const value = typed ? typed.value : day
  const isDay = daySchema.safeParse(value).success

  function setValue(next: unknown) {
    const read = daySchema.safeParse(next)
    setTyped(read.success && read.data === today ? null : { value: next })
    if (read.success) onDay(read.data)
  }

  return (
    <div className={styles['day']}>
      <DayField
        field={{ label }}
        control={{
          id,
          value,
          setValue,
          error: isDay ? undefined : t('problems.day'),
          inner: {},
          values: {},
        }}
      />
      {day !== today && (
        <Button variant="subtle" onClick={() => setValue(today)}>
          {backLabel ?? t('registers.backToToday')}
        </Button>
      )}
    </div>
  )
}
