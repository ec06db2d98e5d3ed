import { useCallback, useMemo, useState } from 'react'
import { composeDecisionReport } from '@shared/documents/decisionReport'
import { textIn, type DocumentLanguage } from '@shared/model/base'
import type { ReportAudience } from '@shared/model/reportAudience'
import { areasOfDecision } from '@shared/rules/decisionAreas'
import { type DecisionRow, decisionsToTell } from '@shared/rules/decisions'
import { plusDays } from '@shared/rules/time'
import { ownOrganisation } from '@shared/rules/ours'
import PaperDialog from '@renderer/paper/PaperDialog'
import { type StoredDraft, useStoredDraft } from '@renderer/store/draft'
import { useRecordMaps, useRecords } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { AreasField } from './AreasField'
import styles from './DecisionsView.module.css'
import { MarkAllReported } from './MarkAllReported'
import { PeriodFields } from './PeriodFields'
import { useReportDraft } from './reportDraft'

/** A report looks back on a month unless another period is chosen. */
const daysBack = 31

interface ReportDialogProps {
  decisions: readonly DecisionRow[]
  to: ReportAudience
  today: string
  onClose: () => void
}

/** The report or the bulletin of a period as a paper, seen while the period is chosen. */
export default function ReportDialog(props: ReportDialogProps) {
  const stored = useStoredDraft(`draft:report:${props.to}`)
  return stored && <Report {...props} stored={stored} />
}

function Report(props: ReportDialogProps & { stored: StoredDraft }) {
  const { decisions, to, today, onClose, stored } = props
  const { t } = useTexts()
  const { draft, edit, forget } = useReportDraft(stored)
  const organisations = useRecords('organisation')
  const [from, setFrom] = useState(draft?.from ?? plusDays(today, -daysBack))
  const [until, setUntil] = useState(draft?.until ?? today)
  const [chosen, setChosen] = useState<string[]>(draft?.areaIds ?? [])
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
  const organisation = ownOrganisation(organisations ?? [])
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
  const composedOf = decisionsToTell(told, { to, from, until })
  const inText = draft ? composedOf.filter(({ id }) => draft.decisionIds.includes(id)) : composedOf
  const scope = {
    from,
    until,
    areaIds: chosen,
    decisionIds: composedOf.map(({ id }) => id),
  }
  return (
    <PaperDialog
      title={t(`minutes.paper.${to}`)}
      compose={compose}
      onClose={onClose}
      next={<MarkAllReported told={inText} to={to} onMarked={forget} />}
      edits={{
        texts: draft?.texts ?? {},
        onEdit: (language, text) => edit(language, text, scope),
      }}
      formats={['docx', 'pdf', 'eml', 'md']}
      tools={
        draft ? (
          <p className={styles.edited}>
            {t('afterMeeting.report.edited')}{' '}
            {composedOf.length > inText.length &&
              t('afterMeeting.report.since', { count: composedOf.length - inText.length })}
          </p>
        ) : (
          <>
            <PeriodFields from={from} until={until} onFrom={setFrom} onUntil={setUntil} />
            <AreasField areas={areas} chosen={chosen} onChange={setChosen} />
          </>
        )
      }
    />
  )
}
