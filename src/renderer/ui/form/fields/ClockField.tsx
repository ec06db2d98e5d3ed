import { TextInput } from '@mantine/core'
import { formatClock } from '../../format'
import { useTexts } from '../../texts'
import { parseClock } from '../parse'
import { asText } from '../values'
import { faceProps, type FieldInputProps } from './face'
import { useTyping } from './useTyping'

export function ClockField({ field, control }: FieldInputProps) {
  const { t, language } = useTexts()
  const typing = useTyping({
    ...control,
    parse: parseClock,
    format: (value) => {
      const text = asText(value)
      return /^\d{2}:\d{2}$/.test(text) ? formatClock(text, language) : text
    },
  })
  return (
    <TextInput
      {...faceProps(field, control)}
      placeholder={t('table.form.clockHint')}
      inputMode="decimal"
      autoComplete="off"
      value={typing.text}
      onChange={(event) => typing.onText(event.currentTarget.value)}
      onBlur={typing.onDone}
    />
  )
}
