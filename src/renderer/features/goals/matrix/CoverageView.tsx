import { Button } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import { type Coverage, coverage, coverageSum } from '@shared/rules/coverage'
import type { CoverageColumn } from '@shared/rules/coverageWork'
import { recordPath } from '@renderer/app/routes'
import { newRecordPath } from '@renderer/register/paths'
import { pressInCell } from '@renderer/register/pressInCell'
import { tableOutput } from '@renderer/register/tableOutput'
import { useKeptViews } from '@renderer/register/useKeptViews'
import { getPreferences } from '@renderer/store/preferences'
import { type RecordMaps, useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { AddIcon } from '@renderer/ui/icons'
import { DataTable } from '@renderer/ui/table/DataTable'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { coverageRecords, workItems, workUses } from '../workItem'
import { addingTo } from './adding'
import { chosenGoals, keepChoice, startingChoice, type CoverageChoice } from './choice'
import styles from './Coverage.module.css'
import { CoverageChoices } from './CoverageChoices'
import { CoverageSums } from './CoverageSums'
import { matrixColumns } from './matrixColumns'
import { WorkPopover } from './WorkPopover'

const uses = ['goal', 'strategy', 'organisation', ...workUses] as const
type Records = RecordMaps<(typeof uses)[number]>

const viewKey = 'coverage'

/** Duties and goals against the work that is done for them, so that what nobody works on stands out. */
export function CoverageView() {
  const { t } = useTexts()
  const records = useRecordMaps(uses)
  if (!records) return <EmptyState title={t('table.loading')} quiet />
  if (records.goal.size === 0) {
    return <NoGoals />
  }
  return <Matrix records={records} />
}

function NoGoals() {
  const { t } = useTexts()
  const [, navigate] = useLocation()
  return (
    <EmptyState
      title={t('goals.coverage.empty')}
      text={t('goals.coverage.emptyText')}
      action={
        <Button
          leftSection={<AddIcon aria-hidden />}
          onClick={() => navigate(newRecordPath('goals', 'goal'))}
        >
          {t('goals.goal.add')}
        </Button>
      }
    />
  )
}

/** The number pressed: of one row, or (row null) of all of them. */
interface Opened {
  row: Coverage | null
  column: CoverageColumn
  at: HTMLElement
}

function Matrix({ records }: { records: Records }) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const keepViews = useKeptViews(viewKey)
  const today = useToday()
  const [choice, setChoice] = useState(() =>
    startingChoice(records.goal.values(), records.organisation.values()),
  )
  const [opened, setOpened] = useState<Opened | null>(null)
  const all = useMemo(
    () => coverage([...records.goal.values()], coverageRecords(records), today),
    [records, today],
  )
  const chosen = useMemo(() => {
    const byGoal = new Map(all.map((row) => [row.goal, row]))
    return chosenGoals(records, choice, today).flatMap((goal) => byGoal.get(goal) ?? [])
  }, [all, records, choice, today])
  const uncovered = useMemo(() => chosen.filter(({ state }) => state === 'uncovered'), [chosen])
  const rows = choice.onlyUncovered ? uncovered : chosen
  const open = useCallback((row: Coverage | null, column: CoverageColumn, at: HTMLElement) => {
    setOpened({ row, column, at })
  }, [])
  const columns = useMemo(
    () => matrixColumns({ t, language, records, onOpen: open }),
    [t, language, records, open],
  )

  /** The arrow keys walk from cell to cell, so the focus goes back to the cell. */
  function close() {
    const cell = opened?.at.closest('[data-cell]') ?? opened?.at
    if (cell instanceof HTMLElement) cell.focus()
    setOpened(null)
  }

  const output = useMemo(() => tableOutput(t), [t])

  function choose(next: CoverageChoice) {
    setChoice(next)
    keepChoice(next)
  }

  return (
    <div className={styles['view']} onKeyDownCapture={pressInCell}>
      <CoverageChoices
        goals={records.goal}
        organisations={records.organisation}
        strategies={records.strategy}
        uncovered={uncovered.length}
        choice={choice}
        onChoice={choose}
      />
      <CoverageSums rows={rows} onOpen={(column, at) => open(null, column, at)} />
      <DataTable<Coverage>
        label={t('goals.coverage.title')}
        columns={columns}
        rows={rows}
        getRowId={goalId}
        onOpen={({ goal }) => navigate(recordPath('goals', 'goal', goal.id))}
        emptyState={emptyMatrix()}
        viewKey={viewKey}
        view={getPreferences().views[viewKey]}
        onViewChange={keepViews}
        output={output}
      />
      {opened && (
        <WorkPopover
          at={opened.at}
          title={t(`goals.coverage.column.${opened.column}`)}
          of={opened.row ? textIn(opened.row.goal.name, language) : t('goals.coverage.sums')}
          items={workItems(
            opened.column,
            opened.row ? opened.row.work[opened.column] : coverageSum(rows, opened.column),
            { records, t, language },
          )}
          adding={opened.row && addingTo(opened.column, opened.row.goal, t)}
          onClose={close}
        />
      )}
    </div>
  )

  function emptyMatrix() {
    if (chosen.length > 0) {
      return { title: t('goals.coverage.allCovered'), text: t('goals.coverage.allCoveredText') }
    }
    return { title: t('goals.coverage.noneChosen'), text: t('goals.coverage.noneChosenText') }
  }
}

function goalId({ goal }: Coverage): string {
  return goal.id
}
