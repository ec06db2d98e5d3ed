import { useMemo } from 'react'
import { textIn } from '@shared/model/base'
import { type Decision, decision } from '@shared/model/decision'
import { z } from '@shared/model/fields'
import { reporting } from '@shared/model/reporting'
import type { DecisionRow } from '@shared/rules/decisions'
import { laterThan, replacementsAmong } from '@shared/rules/replacement'
import type { Texts } from '@shared/texts/texts'
import { notSaved } from '@renderer/register/problemText'
import { peopleSource } from '@renderer/register/sources'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { useRecordMaps } from '@renderer/store/kept'
import { save } from '@renderer/store/save'
import { Dialog } from '@renderer/ui/Dialog'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { FieldDef, RecordSource, Saved } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { reportingField } from '../reportingField'
import { decisionName } from './decisionReference'
import styles from './DecisionsView.module.css'

const schema = z.object({
  decision,
  reporting: z.array(reporting),
})
type Values = z.infer<typeof schema>

interface DecisionDialogProps {
  row: DecisionRow
  /** All of the register, of which a later one may have replaced this. */
  decisions: readonly DecisionRow[]
  onClose(): void
}

/** What is known of a decision after the meeting: short words, validity, follow-up, and who has been told. */
export default function DecisionDialog({ row, decisions, onClose }: DecisionDialogProps) {
  const { t, language } = useTexts()
  const today = useToday()
  const records = useRecordMaps(['person', 'organisation'])
  const { item } = row
  const title = item.title ? textIn(item.title, language) : t('common.unnamed')
  const fields = useMemo(
    () =>
      records && [
        ...decisionFields(t, laterSource(row, decisions, language)),
        reportingField(t, peopleSource(records.person, records.organisation, language), today),
      ],
    [records, t, language, today, row, decisions],
  )

  const replaces = replacementsAmong(decisions).by(row)

  async function submit(values: Values): Promise<Saved> {
    const result = await save([patch('occurrence', item.id, values)], 'edit')
    if (!result.ok) return notSaved(t, result.problem)
    tellSaved(t, result, t('afterMeeting.decisions.saved', { title }))
    onClose()
    return { ok: true }
  }

  return (
    <Dialog opened onClose={onClose} title={title} size="46rem">
      {replaces.map((earlier) => (
        <p key={earlier.id} className={styles.replaces}>
          {t('afterMeeting.decisions.replacesOne', { decision: decisionName(earlier, language) })}
        </p>
      ))}
      {fields && (
        <RecordForm<Values>
          label={title}
          schema={schema}
          initialValues={{ decision: item.decision, reporting: item.reporting }}
          fields={fields}
          onSubmit={submit}
          onCancel={onClose}
        />
      )}
    </Dialog>
  )
}

function laterSource(
  row: DecisionRow,
  decisions: readonly DecisionRow[],
  language: 'fi' | 'en',
): RecordSource {
  const later = laterThan(row, decisions)
  return { options: later.map((one) => ({ id: one.id, label: decisionName(one, language) })) }
}

function decisionFields(t: Texts, later: RecordSource): FieldDef<Values>[] {
  const label = (name: keyof Decision) => t(`afterMeeting.decisions.field.${name}`)
  return [
    {
      kind: 'localLine',
      name: 'decision.short',
      label: label('short'),
      hint: t('afterMeeting.decisions.shortHint'),
    },
    { kind: 'day', name: 'decision.validFrom', label: label('validFrom'), span: 3 },
    { kind: 'day', name: 'decision.validUntil', label: label('validUntil'), span: 3 },
    {
      kind: 'record',
      name: 'decision.replacedById',
      label: label('replacedById'),
      source: later,
    },
    { kind: 'text', name: 'decision.followUp', label: label('followUp'), span: 4 },
    { kind: 'day', name: 'decision.followUpBy', label: label('followUpBy'), span: 2 },
    { kind: 'text', name: 'decision.followUpGiven', label: label('followUpGiven'), span: 4 },
    { kind: 'day', name: 'decision.followUpGivenOn', label: label('followUpGivenOn'), span: 2 },
  ]
}
