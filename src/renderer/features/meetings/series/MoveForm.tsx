import { Button } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { day as daySchema } from '@shared/model/fields'
import { DayField } from '@renderer/ui/form/fields/DayField'
import { useTexts } from '@renderer/ui/texts'
import styles from './Plan.module.css'

interface MoveFormProps {
  day: string
  onMove: (day: string) => void
  onCancel: () => void
}

/** Asks in the row itself for the day a planned meeting is moved to. */
export function MoveForm({ day, onMove, onCancel }: MoveFormProps) {
  const { t } = useTexts()
  const id = useId()
  const [value, setValue] = useState<unknown>(day)
  const read = daySchema.safeParse(value)
  useEffect(() => {
    const field = document.getElementById(id)
    if (field instanceof HTMLInputElement) {
      field.focus()
      field.select()
    }
  }, [id])
  return (
    <form
      className={styles['moveForm']}
      onSubmit={(event) => {
        event.preventDefault()
        if (read.success) onMove(read.data)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <DayField
        field={{ label: t('series.newDay') }}
        control={{
          id,
          value,
          setValue,
          error: read.success ? undefined : t('problems.day'),
          inner: {},
          values: {},
        }}
      />
      <span className={styles['actions']}>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" size="compact-sm" disabled={!read.success}>
          {t('series.moveNow')}
        </Button>
      </span>
    </form>
  )
}
