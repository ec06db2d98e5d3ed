import { TextInput } from '@mantine/core'
import { formatMonth } from '../../format'
import { parseMonth } from '../parse'
import { asText } from '../values'
import { faceProps, type FieldInputProps } from './face'
import { useTyping } from './useTyping'

/** A month of a year, typed as `6/2026`. */
export function MonthField({ field, control }: FieldInputProps) {
  const typing = useTyping({
    value: control.value,
    setValue: (value) => control.setValue(value ?? ''),
    parse: parseMonth,
    format: (value) => formatMonth(asText(value)),
  })
  return (
    <TextInput
      {...faceProps(field, control)}
      value={typing.text}
      onChange={(event) => typing.onText(event.currentTarget.value)}
      onBlur={typing.onDone}
    />
  )
}
