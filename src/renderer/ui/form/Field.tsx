import { type CSSProperties, type FocusEvent } from 'react'
import styles from './RecordForm.module.css'
import { FieldInput } from './FieldInput'
import type { FieldControl, FieldDef } from './types'
import { valueAt, type FormValues } from './values'

interface FieldProps<Values> {
  field: Exclude<FieldDef<Values>, { kind: 'heading' }>
  formId: string
  values: FormValues
  /** Problems by path. */
  errors: Readonly<Record<string, unknown>>
  setValue: (name: string, value: unknown) => void
  onLeave: (name: string) => void
}

/** One field of the form with its value and its problems. */
export function Field<Values>(props: FieldProps<Values>) {
  const { field, formId, values, errors, setValue, onLeave } = props
  // What is typed may not be valid yet; `shown` looks only at choices made.
  if (field.shown && !field.shown(values as Values)) return null

  function onBlur(event: FocusEvent<HTMLElement>) {
    const next = event.relatedTarget
    if (next instanceof Node && event.currentTarget.contains(next)) return
    onLeave(field.name)
  }

  const error = errors[field.name]
  const control: FieldControl = {
    id: `${formId}.${field.name}`,
    value: valueAt(values, field.name),
    setValue: (value) => {
      const others = field.changesToo?.(value, values) ?? {}
      setValue(field.name, value)
      for (const [name, other] of Object.entries(others)) setValue(name, other)
    },
    error: typeof error === 'string' ? error : undefined,
    inner: problemsUnder(errors, field.name),
    values,
  }
  return (
    <div
      className={styles['field']}
      style={{ '--span': field.span ?? 6 } as CSSProperties}
      onBlur={onBlur}
    >
      <FieldInput field={field} control={control} />
      {field.below?.(control)}
    </div>
  )
}

function problemsUnder(
  errors: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, string> {
  const found = Object.entries(errors).flatMap(([path, message]): [string, string][] =>
    path.startsWith(`${name}.`) && typeof message === 'string'
      ? [[path.slice(name.length + 1), message]]
      : [],
  )
  return Object.fromEntries(found)
}
