import { useCallback, useMemo, useState } from 'react'
import { composeDecisionReport } from '@shared/documents/decisionReport'
import { textIn, type DocumentLanguage } from '@shared/model/base'
import type { ReportAudience } from '@shared/model/reporting'
import { areasOfDecision } from '@shared/rules/decisionAreas'
import { type DecisionRow, decisionsToTell } from '@shared/rules/decisions'
import { plusDays } from '@shared/rules/time'
import PaperDialog from '@renderer/paper/PaperDialog'
import { useRecordMaps, useRecords } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { AreasField } from './AreasField'
import { MarkAllReported } from './MarkAllReported'
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
  const [chosen, setChosen] = useState<string[]>([])
  const records = useRecordMaps(['area', 'matter'])
  const areas = useMemo(() => [...(records?.area.values() ?? [])], [records])
  const told = useMemo(
    () =>
      chosen.length === 0 || !records
        ? decisions
        : decisions.filter((row) =>
            areasOfDecision(row, records.matter, areas).some(({ id }) => chosen.includes(id)),
          ),
    [decisions, records, areas, chosen],
  )
  const organisation = organisations?.find(({ own }) => own) ?? null
  const compose = useCallback(
    (language: DocumentLanguage) => {
      const about = areas
        .filter(({ id }) => chosen.includes(id))
        .map(({ name }) => textIn(name, language))
      const report = { organisation, to, from, until, areas: about, decisions: told, today }
      return composeDecisionReport(report, language)
    },
    [organisation, to, from, until, areas, chosen, told, today],
  )
  return (
    <PaperDialog
      title={t(`minutes.paper.${to}`)}
      compose={compose}
      onClose={onClose}
      next={<MarkAllReported told={decisionsToTell(told, { to, from, until })} to={to} />}
      formats={['docx', 'pdf', 'eml', 'md']}
      tools={
        <>
          <PeriodFields from={from} until={until} onFrom={setFrom} onUntil={setUntil} />
          <AreasField areas={areas} chosen={chosen} onChange={setChosen} />
        </>
      }
    />
  )
}
