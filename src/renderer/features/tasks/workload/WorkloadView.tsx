import { ActionIcon, Button, NumberInput, Tooltip } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { finnishOrder } from '@shared/texts/format'
import { mondayOf } from '@shared/rules/tasks/taskMonth'
import { loadIn, type PersonLoad, plannedWork, type WeekLoad } from '@shared/rules/tasks/workload'
import { plusDays } from '@shared/rules/time'
import { pressInCell } from '@renderer/register/pressInCell'
import { tableOutput } from '@renderer/register/tableOutput'
import { useKeptViews } from '@renderer/register/useKeptViews'
import { getPreferences } from '@renderer/store/preferences'
import { EmptyState } from '@renderer/ui/EmptyState'
import { BackIcon, ForwardIcon } from '@renderer/ui/icons'
import { DataTable } from '@renderer/ui/table/DataTable'
import { useTexts } from '@renderer/ui/texts'
import { TaskChoiceBar } from '../views/TaskChoiceBar'
import { choiceShape, plainChoice } from '../views/taskChoice'
import { type ChosenTasks, useChosenTasks } from '../views/useChosenTasks'
import { useFullWeek } from '@renderer/store/fullWeek'
import { WeekPopover } from './WeekPopover'
import styles from './Workload.module.css'
import { loadName, workloadColumns } from './workloadColumns'

const shownWeeks = 8
const viewKey = 'tasks.workload'

/** What each person has to do in the coming weeks, against the hours there are. */
export default function WorkloadView() {
  const { t } = useTexts()
  const chosen = useChosenTasks()
  if (!chosen) return <EmptyState title={t('table.loading')} quiet />
  return <Workload chosen={chosen} />
}

interface Opened {
  row: PersonLoad
  /** Null: the tasks without a day. */
  week: WeekLoad | null
  at: HTMLElement
}

function Workload({ chosen }: { chosen: ChosenTasks }) {
  const { t, language } = useTexts()
  const { tasks, records, today } = chosen
  const thisWeek = mondayOf(today)
  const [first, setFirst] = useState(thisWeek)
  const [fullWeek, setFullWeek] = useFullWeek()
  const [opened, setOpened] = useState<Opened | null>(null)
  const keepViews = useKeptViews(viewKey)
  const weeks = useMemo(
    () => Array.from({ length: shownWeeks }, (_, at) => plusDays(first, 7 * at)),
    [first],
  )
  const around = useMemo(() => ({ t, language, people: records.person }), [t, language, records])
  const covers = useMemo(() => [...records.cover.values()], [records.cover])
  const work = useMemo(
    () =>
      plannedWork(tasks, { today, covers }).sort(
        (a, b) =>
          Number(a.personId === null) - Number(b.personId === null) ||
          finnishOrder.compare(loadName(a, around), loadName(b, around)),
      ),
    [tasks, today, covers, around],
  )
  const rows = useMemo(
    () => work.map((one) => loadIn(one, { weeks, covers, fullWeek })),
    [work, weeks, covers, fullWeek],
  )
  const open = useCallback((row: PersonLoad, week: WeekLoad | null, at: HTMLElement) => {
    setOpened({ row, week, at })
  }, [])
  const columns = useMemo(
    () => workloadColumns({ ...around, weeks, onOpen: open }),
    [around, weeks, open],
  )
  const output = useMemo(() => tableOutput(t), [t])

  /** The arrow keys walk from cell to cell, so the focus goes back to the cell. */
  function close() {
    const cell = opened?.at.closest('[data-cell]') ?? opened?.at
    if (cell instanceof HTMLElement) cell.focus()
    setOpened(null)
  }

  return (
    <div className={styles['view']} onKeyDownCapture={pressInCell}>
      <TaskChoiceBar chosen={chosen}>
        <NumberInput
          className={styles['hours'] ?? ''}
          label={t('taskViews.workload.fullWeek')}
          value={fullWeek}
          min={1}
          max={60}
          step={0.25}
          decimalScale={2}
          decimalSeparator={language === 'fi' ? ',' : '.'}
          onChange={(hours) => typeof hours === 'number' && hours > 0 && setFullWeek(hours)}
        />
      </TaskChoiceBar>
      <p className={styles['lead']}>{t('taskViews.workload.lead')}</p>
      <DataTable<PersonLoad>
        label={t('taskViews.workload.title')}
        columns={columns}
        rows={rows}
        getRowId={rowId}
        emptyState={{
          title: t('taskViews.workload.empty'),
          text: t('taskViews.workload.emptyText'),
        }}
        viewKey={viewKey}
        view={getPreferences().views[viewKey]}
        onViewChange={keepViews}
        output={output}
        beside={{
          value: chosen.choice,
          plain: plainChoice,
          use: (value) => {
            const read = choiceShape.safeParse(value)
            if (read.success) chosen.setChoice(read.data)
          },
        }}
        toolbarStart={<WeekButtons first={first} thisWeek={thisWeek} onFirst={setFirst} />}
      />
      {opened && (
        <WeekPopover
          at={opened.at}
          name={loadName(opened.row, around)}
          week={opened.week}
          tasks={opened.week?.tasks ?? opened.row.undated}
          chosen={chosen}
          onClose={close}
        />
      )}
    </div>
  )
}

function rowId({ personId }: PersonLoad): string {
  return personId ?? 'nobody'
}

interface WeekButtonsProps {
  first: string
  thisWeek: string
  onFirst: (monday: string) => void
}

function WeekButtons({ first, thisWeek, onFirst }: WeekButtonsProps) {
  const { t } = useTexts()
  return (
    <>
      <Tooltip label={t('taskViews.workload.earlier')}>
        <ActionIcon
          aria-label={t('taskViews.workload.earlier')}
          disabled={first <= thisWeek}
          onClick={() => onFirst(plusDays(first, -7 * (shownWeeks / 2)))}
        >
          <BackIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('taskViews.workload.later')}>
        <ActionIcon
          aria-label={t('taskViews.workload.later')}
          onClick={() => onFirst(plusDays(first, 7 * (shownWeeks / 2)))}
        >
          <ForwardIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Button variant="default" disabled={first === thisWeek} onClick={() => onFirst(thisWeek)}>
        {t('taskViews.workload.now')}
      </Button>
    </>
  )
}
