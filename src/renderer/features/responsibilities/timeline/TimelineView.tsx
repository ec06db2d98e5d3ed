import { Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useAsText } from '@renderer/store/asText'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatDay } from '@renderer/ui/format'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { WideCanvas } from '@renderer/ui/pictures/WideCanvas'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { dutyLanes, rangeOf } from './dutyLanes'
import { dutyLegend } from './dutyLooks'
import { DutyPicture, heightOf } from './DutyPicture'
import { DutyTable } from './DutyTable'

const uses = ['area', 'responsibility', 'person'] as const
/** Of the picture that is exported. */
const sheetWidth = 1200

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
      asText={asText}
      onAsText={setAsText}
      legend={legend}
      day={today}
      tools={
        <Checkbox
          ms="sm"
          label={t('duties.timeline.onlyProblems')}
          checked={onlyProblems}
          onChange={(event) => setOnlyProblems(event.currentTarget.checked)}
        />
      }
      picture={
        lanes.length === 0 ? (
          allInOrder
        ) : (
          <WideCanvas label={title} heightOf={(width) => heightOf({ lanes, range, width })}>
            {(width) => <DutyPicture lanes={lanes} range={range} width={width} today={today} />}
          </WideCanvas>
        )
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
