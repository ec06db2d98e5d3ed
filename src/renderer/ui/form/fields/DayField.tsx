import { dayOf } from '@shared/rules/time'
import { formatDay } from '../../format'
import { parseDay } from '../parse'
import { asText } from '../values'
import { DayInput } from './DayInput'
import { faceProps, type FieldInputProps } from './face'
import { useTyping } from './useTyping'

export function DayField({ field, control }: FieldInputProps) {
  const typing = useTyping({
    ...control,
    parse: (text) => parseDay(text, dayOf(new Date())),
    format: (value) => (isDay(value) ? formatDay(value) : asText(value)),
  })
  return (
    <DayInput
      face={faceProps(field, control)}
      text={typing.text}
      onText={typing.onText}
      onDone={typing.onDone}
      day={isDay(control.value) ? control.value : null}
      onPick={(day) => {
        typing.onDone()
        control.setValue(day)
      }}
    />
  )
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}
