import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayOf, homeZone } from '@shared/rules/time'
import { formatDay } from '../../format'
import { useTexts } from '../../texts'
import { parseClock, parseDay } from '../parse'
import { DayInput } from './DayInput'
import { faceProps, type FieldInputProps } from './face'
import styles from './fields.module.css'
import { momentFrom, typedFrom, type TypedMoment } from './moments'

/** A moment as day and clock of its zone; a problem stands under the part that cannot be read. */
export function DateTimeField({ field, control }: FieldInputProps<{ zone?: string }>) {
  const { t, language } = useTexts()
  const zone = field.zone ?? homeZone
  const [typed, setTyped] = useState<TypedMoment | null>(null)
  const shown = typed ?? typedFrom(control.value, language, zone)
  const face = faceProps(field, control)
  const day = parseDay(shown.day, dayOf(new Date(), zone))
  const clockIsWrong = day !== null && parseClock(shown.clock) === null
  const dayIsWrong = day === null && shown.day.trim() !== ''
  const dayError = dayIsWrong ? t('problems.day') : face.error
  const clockError = clockIsWrong ? t('problems.clockTime') : undefined

  function write(next: TypedMoment) {
    setTyped(next)
    control.setValue(momentFrom(next, zone))
  }

  return (
    <div className={styles['moment']} role="group" aria-label={field.label}>
      <DayInput
        face={{ ...face, error: face.error && !clockIsWrong ? dayError : undefined }}
        text={shown.day}
        onText={(text) => write({ ...shown, day: text })}
        onDone={() => setTyped(null)}
        day={day}
        onPick={(picked) => {
          write({ ...shown, day: formatDay(picked) })
          setTyped(null)
        }}
      />
      <TextInput
        id={`${control.id}.clock`}
        label={t('table.form.clock')}
        aria-label={`${field.label}: ${t('table.form.clock')}`}
        placeholder={t('table.form.clockHint')}
        inputMode="decimal"
        autoComplete="off"
        required={face.required}
        disabled={face.disabled}
        error={face.error ? clockError : undefined}
        value={shown.clock}
        onChange={(event) => write({ ...shown, clock: event.currentTarget.value })}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
