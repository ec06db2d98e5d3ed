import { Button, SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { recordPath } from '@renderer/app/routes'
import { newRecordPath } from '@renderer/register/paths'
import { useAsText } from '@renderer/store/asText'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { formatDay } from '@renderer/ui/format'
import { BudgetPicture, useBudgetBars } from './BudgetPicture'
import { budgetGroupings, budgetModel, type BudgetModel } from './budgetRows'
import styles from './Budgets.module.css'
import { BudgetTable } from './BudgetTable'
import { euros } from './budgetWords'
import { PartSample } from './PartFills'

const kinds = ['project', 'programme'] as const

/** Budgets by programme and by source: as bars or as a table. */
export default function BudgetView() {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const today = useToday()
  const [grouping, setGrouping] = useState<(typeof budgetGroupings)[number]>('byProgramme')
  const [asText, setAsText] = useAsText('budgets')
  const records = useRecordMaps(kinds)
  const model = useMemo(
    () => records && budgetModel(records, grouping, { t, language }),
    [records, grouping, t, language],
  )
  if (!model || !records) return <EmptyState title={t('common.loading')} quiet />

  const title = t('pictures.budgets.title')
  const legend = model.parts.map(({ key, label, look }) => ({
    id: key,
    label,
    sample: <PartSample look={look} />,
  }))
  const open = (id: string, isGroup: boolean) => {
    const kind = isGroup ? 'programme' : 'project'
    if (records[kind].has(id)) navigate(recordPath('funding', kind, id))
  }
  const empty = (
    <EmptyState
      title={t('pictures.budgets.empty')}
      text={t('pictures.budgets.emptyText')}
      action={
        <Button onClick={() => navigate(newRecordPath('funding', 'project'))}>
          {t('registers.project.add')}
        </Button>
      }
    />
  )

  return (
    <PictureFrame
      title={title}
      asText={asText}
      onAsText={setAsText}
      legend={legend}
      day={today}
      tools={
        <SegmentedControl
          aria-label={t('pictures.budgets.group')}
          value={grouping}
          onChange={setGrouping}
          data={budgetGroupings.map((value) => ({ value, label: t(`pictures.budgets.${value}`) }))}
        />
      }
      picture={model.rows.length === 0 ? empty : <BudgetCanvas model={model} onOpen={open} />}
      text={model.rows.length === 0 ? empty : <BudgetTable model={model} />}
      sheet={() => (
        <StillBudgets
          model={model}
          title={title}
          subtitle={`${t(`pictures.budgets.${grouping}`)} · ${t('pictures.onDay', { day: formatDay(today) })}`}
          description={t('pictures.budgets.description', {
            rows: model.rows.length,
            total: euros(model.total, t, language),
          })}
          legend={legend}
        />
      )}
    />
  )
}

interface BudgetCanvasProps {
  model: BudgetModel
  onOpen: (id: string, isGroup: boolean) => void
}

function BudgetCanvas({ model, onOpen }: BudgetCanvasProps) {
  const { ref, width: outer } = useElementSize<HTMLDivElement>()
  const width = Math.max(680, Math.min(1200, outer))
  const { height } = useBudgetBars(model, width)
  return (
    <div className={styles['canvas']}>
      <div ref={ref}>
        <svg width={width} height={height}>
          <BudgetPicture model={model} width={width} onOpen={onOpen} />
        </svg>
      </div>
    </div>
  )
}

type StillBudgetsProps = Omit<
  Parameters<typeof PictureSheet>[0],
  'width' | 'height' | 'children'
> & { model: BudgetModel }

function StillBudgets({ model, ...sheet }: StillBudgetsProps) {
  const width = 1100
  const { height } = useBudgetBars(model, width)
  return (
    <PictureSheet {...sheet} width={width} height={height}>
      <BudgetPicture model={model} width={width} />
    </PictureSheet>
  )
}
