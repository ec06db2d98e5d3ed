import { Button } from '@mantine/core'
import { z } from '@shared/model/fields'
import { taskSchema } from '@shared/model/task'
import { type AnchorRecords, suggestedDue } from '@shared/rules/tasks/suggestedDue'
import { formatDay } from '@renderer/ui/format'
import type { FieldControl } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import styles from './Tasks.module.css'

interface SuggestedDueProps {
  control: FieldControl
  records: AnchorRecords
  today: string
}

const { kind, workstream, origin, links } = taskSchema.shape
const tied = z.strictObject({ kind, workstream, origin, links })

/** The due day that the kind of the task suggests by what it is tied to; nothing when it is that already. */
export function SuggestedDue({ control, records, today }: SuggestedDueProps) {
  const { t } = useTexts()
  const { values } = control
  const read = tied.safeParse({
    kind: values['kind'],
    workstream: values['workstream'],
    origin: values['origin'],
    links: values['links'],
  })
  const found = read.success ? suggestedDue(read.data, records, today) : null
  if (!found || found.due === control.value || found.due < today) return null
  const { due, rule, anchorDay } = found
  return (
    <p className={styles['suggestion']} role="status">
      {t('tasks.form.suggest', {
        day: formatDay(due),
        count: rule.count,
        unit: t(`tasks.unit.${rule.unit}`),
        anchor: t(`tasks.anchor.${rule.anchor}`),
        anchorDay: formatDay(anchorDay),
      })}
      <Button variant="subtle" onClick={() => control.setValue(due)}>
        {t('tasks.form.useSuggestion')}
      </Button>
    </p>
  )
}
