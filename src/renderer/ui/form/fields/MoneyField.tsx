import { TextInput } from '@mantine/core'
import { formatMoney } from '../../format'
import { useTexts } from '../../texts'
import { parseMoney } from '../parse'
import { asText } from '../values'
import { faceProps, type FieldInputProps } from './face'
import styles from './fields.module.css'
import { useTyping } from './useTyping'

/** An amount of euros, kept as whole cents. */
export function MoneyField({ field, control }: FieldInputProps) {
  const { language } = useTexts()
  const typing = useTyping({
    ...control,
    parse: parseMoney,
    format: (value) => (typeof value === 'number' ? formatMoney(value, language) : asText(value)),
  })
  return (
    <TextInput
      {...faceProps(field, control)}
      inputMode="decimal"
      value={typing.text}
      rightSection={<span className={styles['unit']}>€</span>}
      onChange={(event) => typing.onText(event.currentTarget.value)}
      onBlur={typing.onDone}
    />
  )
}
