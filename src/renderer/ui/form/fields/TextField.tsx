import { TextInput } from '@mantine/core'
import { asText } from '../values'
import { faceProps, type FieldInputProps } from './face'

export function TextField({
  field,
  control,
}: FieldInputProps<{ input?: 'email' | 'tel' | 'url' }>) {
  return (
    <TextInput
      {...faceProps(field, control)}
      type="text"
      inputMode={field.input ?? 'text'}
      value={asText(control.value)}
      onChange={(event) => control.setValue(event.currentTarget.value)}
    />
  )
}
