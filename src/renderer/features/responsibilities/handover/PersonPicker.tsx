import { RecordField } from '@renderer/ui/form/fields/RecordField'
import type { RecordSource } from '@renderer/ui/form/types'

interface PersonPickerProps {
  id: string
  label: string
  hint?: string
  source: RecordSource
  value: string | null
  onChange: (id: string | null) => void
}

/** A person chosen outside a form of a record. */
export function PersonPicker({ id, label, hint, source, value, onChange }: PersonPickerProps) {
  return (
    <RecordField
      field={{ label, source, ...(hint !== undefined && { hint }) }}
      control={{
        id,
        value,
        setValue: (next) => onChange(typeof next === 'string' ? next : null),
        error: undefined,
        inner: {},
        values: {},
      }}
    />
  )
}
