import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { pagePath } from '@renderer/app/routes'
import { restoreAndTell } from '@renderer/register/removal/restore'
import { runRowAction } from '@renderer/register/runRowAction'
import { tableOutput } from '@renderer/register/tableOutput'
import { useKeptViews } from '@renderer/register/useKeptViews'
import { getPreferences } from '@renderer/store/preferences'
import { useBin, useRemovers } from '@renderer/store/removed'
import { UndoIcon } from '@renderer/ui/icons'
import { DataTable } from '@renderer/ui/table/DataTable'
import { useTexts } from '@renderer/ui/texts'
import { type BinRow, binColumns, binRows } from './binColumns'
import styles from './HistoryScreen.module.css'

const viewKey = 'bin'

/** Removed records of every kind: who removed them and when, and the way back for one or many. */
export function BinView() {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const bin = useBin()
  const removers = useRemovers(bin)
  const keepViews = useKeptViews(viewKey)
  const rows = useMemo(
    () => bin && binRows(bin, removers, { t, language }),
    [bin, removers, t, language],
  )
  const restore = useMemo(
    () => (chosen: readonly BinRow[]) => void restoreAndTell({ t, language }, chosen),
    [t, language],
  )
  const columns = useMemo(
    () => binColumns({ t, language }, (row) => restore([row])),
    [t, language, restore],
  )
  const output = useMemo(() => tableOutput(t), [t])

  return (
    <div className={styles['view']} onKeyDown={runRowAction}>
      <p className={styles['note']}>{t('changes.bin.note')}</p>
      <DataTable<BinRow>
        label={t('changes.bin.title')}
        columns={columns}
        rows={rows}
        getRowId={idOf}
        onOpen={({ kind, id }) => navigate(pagePath(kind, id))}
        emptyState={{ title: t('changes.bin.empty'), text: t('changes.bin.emptyText') }}
        viewKey={viewKey}
        view={getPreferences().views[viewKey]}
        onViewChange={keepViews}
        selectionAction={{
          label: t('changes.bin.restore'),
          icon: <UndoIcon aria-hidden />,
          run: restore,
        }}
        output={output}
      />
    </div>
  )
}

function idOf({ id }: BinRow): string {
  return id
}
