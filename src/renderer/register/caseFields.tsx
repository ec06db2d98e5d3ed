import { Button } from '@mantine/core'
import type { Texts } from '@shared/texts/texts'
import type { FieldDef } from '@renderer/ui/form/types'
import { LinkIcon } from '@renderer/ui/icons'
import type { Column } from '@renderer/ui/table/types'
import { useTexts } from '@renderer/ui/texts'
import styles from './Register.module.css'

interface Case {
  caseNumber: string
  caseAddress: string
}

/**
 * The number of the official case and the way to it. The number is free text, for every office writes it
 * in its own way; the case itself lives in the case management system.
 */
export function caseFormFields<Values extends Case>(t: Texts): FieldDef<Values>[] {
  return [
    { kind: 'heading', label: t('registers.case.title'), hint: t('registers.case.hint') },
    {
      kind: 'text',
      name: 'caseNumber',
      label: t('model.field.caseNumber'),
      hint: t('registers.case.numberHint'),
      span: 3,
    },
    {
      kind: 'text',
      name: 'caseAddress',
      label: t('model.field.caseAddress'),
      hint: t('registers.case.addressHint'),
      input: 'url',
      span: 3,
    },
  ] satisfies FieldDef<Case>[] as unknown as FieldDef<Values>[]
}

/** The case number, leading to the official case where its address is known. */
export function caseColumn<Row extends Case>(t: Texts): Column<Row> {
  return {
    kind: 'text',
    id: 'caseNumber',
    header: t('model.field.caseNumber'),
    value: (row) => row.caseNumber,
    render: (row) => <CaseLink record={row} label={row.caseNumber} />,
    width: 150,
    grow: 0,
  }
}

interface CaseLinkProps {
  record: Case
  label: string
}

/** A link that the system's browser opens; plain text when the record has no address. */
function CaseLink({ record, label }: CaseLinkProps) {
  if (!record.caseAddress) return label
  return (
    <a
      className={styles['link']}
      href={record.caseAddress}
      target="_blank"
      rel="noreferrer"
      tabIndex={-1}
    >
      {label || record.caseAddress}
    </a>
  )
}

/** The way to the official case beside the title of an open record; nothing without an address. */
export function CaseButton({ record }: { record: Case }) {
  const { t } = useTexts()
  if (!record.caseAddress) return null
  return (
    <Button
      component="a"
      href={record.caseAddress}
      target="_blank"
      rel="noreferrer"
      variant="subtle"
      leftSection={<LinkIcon aria-hidden />}
    >
      {t('registers.case.open')}
    </Button>
  )
}
