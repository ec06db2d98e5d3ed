import type { FieldControl } from '../types'

/** What every field shows of itself. */
export interface FieldFace {
  label: string
  hint?: string
  required?: boolean
  disabled?: boolean
}

export interface FieldInputProps<Extra = unknown> {
  field: FieldFace & Extra
  control: FieldControl
}

/** Label, hint, mark and problem for a Mantine input, which ties them to it for screen readers. */
export function faceProps(field: FieldFace, control: FieldControl) {
  return {
    id: control.id,
    label: field.label,
    description: field.hint,
    required: field.required ?? false,
    disabled: field.disabled ?? false,
    error: control.error ?? Object.values(control.inner)[0],
  }
}
