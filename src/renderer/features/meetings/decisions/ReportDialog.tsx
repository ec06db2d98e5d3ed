import { useCallback, useState } from 'react'
import { composeDecisionReport } from '@shared/documents/decisionReport'
import type { DocumentLanguage } from '@shared/model/base'
import type { ReportAudience } from '@shared/model/reporting'
import type { DecisionRow } from '@shared/rules/decisions'
import { plusDays } from '@shared/rules/time'
import PaperDialog from '@renderer/paper/PaperDialog'
import { useRecords } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { PeriodFields } from './PeriodFields'

/** A report looks back on a month unless another period is chosen. */
const daysBack = 31

interface ReportDialogProps {
  decisions: readonly DecisionRow[]
  to: ReportAudience
  today: string
  onClose: () => void
}

/** The report or the bulletin of a period as a paper, seen while the period is chosen. */
export default function ReportDialog({ decisions, to, today, onClose }: ReportDialogProps) {
  const { t } = useTexts()
  const organisations = useRecords('organisation')
  const [from, setFrom] = useState(plusDays(today, -daysBack))
  const [until, setUntil] = useState(today)
  const organisation = organisations?.find(({ own }) => own) ?? null
  const compose = useCallback(
    (language: DocumentLanguage) =>
      composeDecisionReport({ organisation, to, from, until, decisions, today }, language),
    [organisation, to, from, until, decisions, today],
  )
  return (
    <PaperDialog
      title={t(`minutes.paper.${to}`)}
      compose={compose}
      onClose={onClose}
      formats={['docx', 'pdf', 'eml', 'md']}
      tools={<PeriodFields from={from} until={until} onFrom={setFrom} onUntil={setUntil} />}
    />
  )
}
