import { Textarea } from '@mantine/core'
import { asText } from '../values'
import { faceProps, type FieldInputProps } from './face'

export function LinesField({ field, control }: FieldInputProps<{ rows?: number }>) {
  return (
    <Textarea
      {...faceProps(field, control)}
      autosize
      minRows={field.rows ?? 3}
      maxRows={18}
      value={asText(control.value)}
      onChange={(event) => control.setValue(event.currentTarget.value)}
    />
  )
}
