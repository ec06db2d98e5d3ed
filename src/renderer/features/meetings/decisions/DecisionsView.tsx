import { useMemo, useState } from 'react'
import { type DecisionRow, decisionsIn } from '@shared/rules/decisions'
import { tableOutput } from '@renderer/register/tableOutput'
import { useKeptViews } from '@renderer/register/useKeptViews'
import { useRecordMaps, useRecords } from '@renderer/store/kept'
import { getPreferences } from '@renderer/store/preferences'
import { loadLater } from '@renderer/ui/loadLater'
import { DataTable } from '@renderer/ui/table/DataTable'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { decisionColumns } from './decisionColumns'
import styles from './DecisionsView.module.css'
import { ReportButton } from './ReportButton'
import { UnreportedList } from './UnreportedList'

const DecisionDialog = loadLater(() => import('./DecisionDialog'))
const viewKey = 'decisions'

/** The decisions of all meetings; Enter opens what is known of one after the meeting. */
export default function DecisionsView() {
  const { t, language } = useTexts()
  const today = useToday()
  const items = useRecords('occurrence')
  const records = useRecordMaps(['meeting', 'person'])
  const keepViews = useKeptViews(viewKey)
  const [openId, setOpenId] = useState<string | null>(null)
  const rows = useMemo(
    () => (items && records ? decisionsIn(items, records.meeting) : undefined),
    [items, records],
  )
  const columns = useMemo(
    () =>
      decisionColumns({
        ...{ t, language, today },
        decisions: rows ?? [],
        people: records?.person ?? new Map(),
      }),
    [t, language, today, rows, records],
  )
  const output = useMemo(() => tableOutput(t), [t])
  const opened = rows?.find(({ id }) => id === openId)

  return (
    <div className={styles.view}>
      {rows && <UnreportedList decisions={rows} />}
      <DataTable<DecisionRow>
        label={t('afterMeeting.decisions.title')}
        columns={columns}
        rows={rows}
        getRowId={idOf}
        onOpen={({ id }) => setOpenId(id)}
        emptyState={{
          title: t('afterMeeting.decisions.empty'),
          text: t('afterMeeting.decisions.emptyText'),
        }}
        viewKey={viewKey}
        view={getPreferences().views[viewKey]}
        onViewChange={keepViews}
        defaultView={{ sort: [{ id: 'day', descending: true }] }}
        output={output}
        toolbarEnd={rows && <ReportButton decisions={rows} today={today} />}
      />
      {opened && rows && (
        <DecisionDialog row={opened} decisions={rows} onClose={() => setOpenId(null)} />
      )}
    </div>
  )
}

function idOf({ id }: DecisionRow): string {
  return id
}
