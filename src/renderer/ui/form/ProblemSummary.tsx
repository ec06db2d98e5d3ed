import { UnstyledButton } from '@mantine/core'
import { type Ref } from 'react'
import { AttentionIcon } from '../icons'
import { useTexts } from '../texts'
import styles from './RecordForm.module.css'
import type { FieldDef, FieldProblem } from './types'

interface ProblemSummaryProps<Values> {
  ref: Ref<HTMLDivElement>
  formId: string
  problems: readonly FieldProblem[]
  fields: readonly FieldDef<Values>[]
}

/** Every problem of the form, each leading to its field; said aloud when it appears. */
export function ProblemSummary<Values>(props: ProblemSummaryProps<Values>) {
  const { ref, formId, problems, fields } = props
  const { t } = useTexts()
  if (problems.length === 0) return null
  return (
    <div ref={ref} className={styles['summary']} role="alert">
      <p className={styles['summaryTitle']}>
        <AttentionIcon aria-hidden />
        {t('table.form.problemsTitle', { count: problems.length })}
      </p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={path}>
            <UnstyledButton onClick={() => inputOf(formId, path)?.focus()}>
              {labelOf(fields, path)}
              {message}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The input of the path, or of the nearest field around it. */
function inputOf(formId: string, path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const input = document.getElementById(`${formId}.${parts.slice(0, length).join('.')}`)
    if (input) return input
  }
  return null
}

function labelOf<Values>(fields: readonly FieldDef<Values>[], path: string): string {
  for (const field of fields) {
    if (field.kind === 'heading') continue
    if (path === field.name || path.startsWith(`${field.name}.`)) return `${field.label}: `
  }
  return ''
}
