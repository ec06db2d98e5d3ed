import { readDay } from '@shared/rules/quickAdd/readDays'
import { dayOf } from '@shared/rules/time'
import { formatDay } from '../../format'
import { useTexts } from '../../texts'
import { parseDay } from '../parse'
import { asText } from '../values'
import { DayInput } from './DayInput'
import { faceProps, type FieldInputProps } from './face'
import { useTyping } from './useTyping'

export function DayField({ field, control }: FieldInputProps) {
  const { language } = useTexts()
  const typing = useTyping({
    ...control,
    parse: (text) => readTyped(text, language),
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

/** A date, or words for one: *huomenna*, *5 työpäivää ennen 12.12.* */
function readTyped(text: string, language: 'fi' | 'en'): string | null {
  const today = dayOf(new Date())
  return parseDay(text, today) ?? readDay(text, today, language)
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}
