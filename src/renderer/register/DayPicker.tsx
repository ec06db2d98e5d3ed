import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { day as daySchema } from '@shared/model/fields'
import { DayField } from '@renderer/ui/form/fields/DayField'
import { useTexts } from '@renderer/ui/texts'
import styles from './Register.module.css'

interface DayPickerProps {
  label: string
  day: string
  today: string
  onDay: (day: string) => void
}

/** The day a register is looked at; what cannot be read as a day changes nothing. */
export function DayPicker({ label, day, today, onDay }: DayPickerProps) {
  const { t } = useTexts()
  const id = useId()
  const [typed, setTyped] = useState<unknown>(day)
  const isDay = daySchema.safeParse(typed).success

  function setValue(value: unknown) {
    setTyped(value)
    const read = daySchema.safeParse(value)
    if (read.success) onDay(read.data)
  }

  return (
    <div className={styles['day']}>
      <DayField
        field={{ label }}
        control={{
          id,
          value: typed,
          setValue,
          error: isDay ? undefined : t('problems.day'),
          inner: {},
          values: {},
        }}
      />
      {day !== today && (
        <Button variant="subtle" onClick={() => setValue(today)}>
          {t('registers.backToToday')}
        </Button>
      )}
    </div>
  )
}
