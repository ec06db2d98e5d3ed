import { TextInput } from '@mantine/core'
import { useTexts } from '../../texts'
import { parseNumber } from '../parse'
import { asText } from '../values'
import { faceProps, type FieldInputProps } from './face'
import styles from './fields.module.css'
import { useTyping } from './useTyping'

interface NumberExtra {
  min?: number
  max?: number
  unit?: string
}

/** A number typed with a decimal comma or point; the arrow keys change it by one. */
export function NumberField({ field, control }: FieldInputProps<NumberExtra>) {
  const { language } = useTexts()
  const format = (value: unknown) => {
    if (typeof value !== 'number') return asText(value)
    return language === 'fi' ? String(value).replace('.', ',') : String(value)
  }
  const typing = useTyping({ ...control, parse: parseNumber, format })

  function step(by: number) {
    const from = typeof control.value === 'number' ? control.value : (field.min ?? 0) - by
    const next = Math.min(field.max ?? Infinity, Math.max(field.min ?? -Infinity, from + by))
    typing.onDone()
    control.setValue(next)
  }

  return (
    <TextInput
      {...faceProps(field, control)}
      inputMode="decimal"
      value={typing.text}
      rightSection={field.unit && <span className={styles['unit']}>{field.unit}</span>}
      rightSectionWidth={field.unit ? `max(44px, ${field.unit.length}ch + 0.5rem)` : undefined}
      onChange={(event) => typing.onText(event.currentTarget.value)}
      onBlur={typing.onDone}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        step(event.key === 'ArrowUp' ? 1 : -1)
      }}
    />
  )
}
