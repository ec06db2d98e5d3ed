import { TagsInput } from '@mantine/core'
import { asTexts } from '../values'
import { faceProps, type FieldInputProps } from './face'

export function TagsField({
  field,
  control,
}: FieldInputProps<{ suggestions?: readonly string[] }>) {
  return (
    <TagsInput
      {...faceProps(field, control)}
      data={[...(field.suggestions ?? [])]}
      value={asTexts(control.value)}
      onChange={control.setValue}
      acceptValueOnBlur
    />
  )
}
