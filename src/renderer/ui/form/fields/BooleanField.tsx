import { Checkbox } from '@mantine/core'
import { faceProps, type FieldInputProps } from './face'

export function BooleanField({ field, control }: FieldInputProps) {
  return (
    <Checkbox
      {...faceProps(field, control)}
      checked={control.value === true}
      onChange={(event) => control.setValue(event.currentTarget.checked)}
    />
  )
}
