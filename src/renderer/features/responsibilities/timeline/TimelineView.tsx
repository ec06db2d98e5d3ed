import { Checkbox } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { DutyLane } from '@shared/pictures/dutyBars'
import type { DayRange } from '@shared/pictures/timeScale'
import { useAsText } from '@renderer/store/asText'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatDay } from '@renderer/ui/format'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { dutyLanes, rangeOf } from './dutyLanes'
import { dutyLegend } from './dutyLooks'
import { DutyPicture, heightOf } from './DutyPicture'
import { DutyTable } from './DutyTable'
import styles from './Timeline.module.css'

const uses = ['area', 'responsibility', 'person'] as const
/** Of the picture that is exported. */
const sheetWidth = 1200
const narrowest = 680

/** Who has answered for each area when, with gaps and overlaps marked: as a picture or as a table. */
export function TimelineView() {
  const { t, language } = useTexts()
  const records = useRecordMaps(uses)
  const [onlyProblems, setOnlyProblems] = useState(false)
  const [asText, setAsText] = useAsText('duties')
  const today = useToday()
  const all = useMemo(
    () => (records ? dutyLanes(records, { t, language }) : []),
    [records, t, language],
  )
  if (!records) return null
  if (all.length === 0)
    return <EmptyState title={t('duties.timeline.empty')} text={t('duties.timeline.emptyText')} />

  const lanes = all.filter(({ problems }) => !onlyProblems || problems.length > 0)
  const range = rangeOf(all, today)
  const title = t('duties.timeline.label')
  const legend = dutyLegend(t, all)
  const allInOrder = (
    <EmptyState
      title={t('duties.timeline.allInOrder')}
      text={t('duties.timeline.allInOrderText')}
    />
  )
  return (
    <PictureFrame
      title={title}
      words={{ picture: t('pictures.picture'), text: t('pictures.table') }}
      asText={asText}
      onAsText={setAsText}
      legend={legend}
      legendLabel={t('pictures.legend')}
      fileName={t('pictures.exportName', { title, day: today })}
      tools={
        <Checkbox
          ms="sm"
          label={t('duties.timeline.onlyProblems')}
          checked={onlyProblems}
          onChange={(event) => setOnlyProblems(event.currentTarget.checked)}
        />
      }
      picture={
        lanes.length === 0 ? allInOrder : <Canvas lanes={lanes} range={range} today={today} />
      }
      text={lanes.length === 0 ? allInOrder : <DutyTable lanes={lanes} />}
      sheet={() => (
        <PictureSheet
          title={title}
          subtitle={t('pictures.onDay', { day: formatDay(today) })}
          description={t('duties.timeline.description', {
            areas: lanes.length,
            problems: lanes.filter(({ problems }) => problems.length > 0).length,
          })}
          legend={legend}
          width={sheetWidth}
          height={heightOf({ lanes, range, width: sheetWidth })}
        >
          <DutyPicture lanes={lanes} range={range} width={sheetWidth} today={today} />
        </PictureSheet>
      )}
    />
  )
}

interface CanvasProps {
  lanes: readonly DutyLane[]
  range: DayRange
  today: string
}

function Canvas({ lanes, range, today }: CanvasProps) {
  const { t } = useTexts()
  const { ref, width: outer } = useElementSize<HTMLDivElement>()
  const width = Math.max(narrowest, outer)
  return (
    <div className={styles['canvas']} role="group" aria-label={t('duties.timeline.label')}>
      <div ref={ref}>
        <svg width={width} height={heightOf({ lanes, range, width })}>
          <DutyPicture lanes={lanes} range={range} width={width} today={today} />
        </svg>
      </div>
    </div>
  )
}
