import { useMemo } from 'react'
import type { Link } from '@shared/model/link'
import { finnishOrder } from '@shared/texts/format'
import { useFound } from '@renderer/store/recordPage'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl, FormChoice, RowField } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { describe, nameOfLink, type Names } from '../words/describe'
import styles from './SuspendDialog.module.css'

/** So many are named; more are counted. */
const few = 5

type OpenKind = 'task' | 'meeting' | 'seat'

interface OpenFieldProps {
  control: FieldControl
  label: string
  choices: readonly FormChoice[]
  kind: OpenKind
  /** What is open on the day written in the form. */
  open: readonly { readonly id: string; readonly tie?: OpenTie }[]
}

/** Whose work a task is, or that it is only linked to the subject; null for the subject's own. */
export type OpenTie = Link | 'linked' | null

/** What becomes of the open tasks, meetings or seats, and which they are. */
export function OpenField({ control, label, choices, kind, open }: OpenFieldProps) {
  const field: RowField = {
    kind: 'choice',
    name: `${kind}Fate`,
    label,
    choices,
    disabled: open.length === 0,
  }
  return (
    <div className={styles['fate']}>
      <FieldInput field={field} control={control} />
      {open.length > 0 && <OpenNames kind={kind} open={open} />}
    </div>
  )
}

function OpenNames({ kind, open }: Pick<OpenFieldProps, 'kind' | 'open'>) {
  const { t, language } = useTexts()
  const links = useMemo(
    () => open.flatMap(({ id, tie }): Link[] => [{ kind, id }, ...linksOf(tie)]),
    [kind, open],
  )
  const found = useFound(links)
  if (!found) return null
  const names = open
    .map(({ id, tie }) => {
      const names = { t, language, found }
      const told = [nameIn(names, kind, id), tieWords(names, tie)]
      return { id, name: told.filter(Boolean).join(', ') }
    })
    .sort((a, b) => finnishOrder.compare(a.name, b.name))
    .slice(0, few)
  return (
    <ul className={styles['open']}>
      {names.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
      {open.length > few && <li>{t('suspension.more', { count: open.length - few })}</li>}
    </ul>
  )
}

function linksOf(tie: OpenTie | undefined): Link[] {
  return tie && tie !== 'linked' ? [tie] : []
}

function tieWords(names: Names, tie: OpenTie | undefined): string {
  if (!tie) return ''
  if (tie === 'linked') return names.t('suspension.tie.linked')
  return names.t('suspension.tie.part', { name: nameOfLink(names, tie) })
}

/** A seat is named by its role: its body is the one being suspended. */
function nameIn(names: Names, kind: OpenKind, id: string): string {
  const record = names.found[kind].get(id)
  if (!record) return ''
  const { label, details } = describe(kind, record, names)
  const name = 'role' in record ? names.t(`model.seatRole.${record.role}`) : label
  return [name, ...details].join(', ')
}
