import { UnstyledButton } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { ChevronDownIcon, ChevronRightIcon } from '../icons'
import styles from './RecordForm.module.css'
import type { FieldDef } from './types'
import { valueAt, type FormValues } from './values'

type Heading = Extract<FieldDef<never>, { kind: 'heading' }>
export type GroupField<Values> = Exclude<FieldDef<Values>, { kind: 'heading' }>

/** Fields under one title; those before the first have none. */
export interface Group<Values> {
  heading: Heading | null
  fields: GroupField<Values>[]
}

/** The fields of a form in the groups that its headings make. */
export function groupsOf<Values>(fields: readonly FieldDef<Values>[]): Group<Values>[] {
  const groups: Group<Values>[] = [{ heading: null, fields: [] }]
  for (const field of fields) {
    if (field.kind === 'heading') groups.push({ heading: field, fields: [] })
    else groups.at(-1)?.fields.push(field)
  }
  return groups
}

interface FieldGroupProps<Values> {
  group: Group<Values>
  values: FormValues
  /** True when something is wrong in it: what must be seen is not folded. */
  hasProblem: boolean
  children: ReactNode
}

/** A group with its title; a folded one opens by its title, and by itself where something is filled in. */
export function FieldGroup<Values>(props: FieldGroupProps<Values>) {
  const { group, values, hasProblem, children } = props
  const { heading } = group
  const hintId = useId()
  const [wasFilled] = useState(() => isFilled(group, values))
  const [opened, setOpened] = useState<boolean | null>(null)
  if (!heading) return <>{children}</>
  const isOpen = !heading.folded || hasProblem || (opened ?? wasFilled)
  return (
    <>
      <div className={styles['heading']} data-folded={!isOpen || undefined}>
        <h3>
          {heading.folded ? (
            <UnstyledButton
              className={styles['fold']}
              aria-expanded={isOpen}
              {...(heading.hint && { 'aria-describedby': hintId })}
              onClick={() => setOpened(!isOpen)}
            >
              {isOpen ? <ChevronDownIcon aria-hidden /> : <ChevronRightIcon aria-hidden />}
              {heading.label}
            </UnstyledButton>
          ) : (
            heading.label
          )}
        </h3>
        {heading.hint && isOpen && <p id={hintId}>{heading.hint}</p>}
      </div>
      {isOpen && children}
    </>
  )
}

/** True when some field that is shown holds something. */
function isFilled<Values>({ fields }: Group<Values>, values: FormValues): boolean {
  return fields
    .filter((field) => field.shown?.(values as Values) ?? true)
    .some((field) => holds(valueAt(values, field.name)))
}

function holds(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.values(value).some(holds)
}
