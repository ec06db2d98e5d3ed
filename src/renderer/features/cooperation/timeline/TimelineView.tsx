import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Link } from '@shared/model/link'
import { timelineKinds } from '@shared/pictures/timelineLanes'
import { finnishOrder } from '@shared/texts/format'
import { homes, recordPath } from '@renderer/app/routes'
import { choicesOf } from '@renderer/register/choices'
import { newRecordPath } from '@renderer/register/paths'
import { useAsText } from '@renderer/store/asText'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { formatDay } from '@renderer/ui/format'
import styles from './Timeline.module.css'
import { TimelineCanvas } from './TimelineCanvas'
import { timelineLegend } from './timelineLegend'
import { timelineRecords, useTimelineModel, type TimelineFilter } from './timelineModel'
import { StillTimeline } from './StillTimeline'
import { TimelineTable } from './TimelineTable'

const everything: TimelineFilter = { area: null, kind: null }

/** What has been in force when, since the first fact: as a picture or as a table. */
export default function TimelineView() {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const today = useToday()
  const [filter, setFilter] = useState(everything)
  const [asText, setAsText] = useAsText('timeline')
  const records = useRecordMaps(timelineRecords)
  const model = useTimelineModel(records, { language, today, filter })
  if (!model || !records) return <EmptyState title={t('common.loading')} quiet />

  const isFiltered = filter.area !== null || filter.kind !== null
  const isEmpty = model.groups.length === 0 && model.events.length === 0
  if (isEmpty && !isFiltered) {
    return (
      <EmptyState
        title={t('pictures.timeline.empty')}
        text={t('pictures.timeline.emptyText')}
        action={
          <Button onClick={() => navigate(newRecordPath('cooperation', 'status'))}>
            {t('registers.status.add')}
          </Button>
        }
      />
    )
  }

  const pathOf = ({ kind, id }: Link) => recordPath(homes[kind] ?? 'cooperation', kind, id)
  const title = t('pictures.timeline.title')
  const legend = timelineLegend(t, model)
  const areas = [...records.area.values()]
    .map((area) => ({ value: area.id, label: textIn(area.name, language) }))
    .sort((a, b) => finnishOrder.compare(a.label, b.label))
  const noMatch = (
    <EmptyState
      title={t('pictures.timeline.noMatch')}
      text={t('pictures.timeline.noMatchText')}
      action={
        <Button onClick={() => setFilter(everything)}>{t('pictures.timeline.showAll')}</Button>
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
        <>
          <Select
            className={styles['filter'] ?? ''}
            aria-label={t('pictures.timeline.area')}
            placeholder={t('pictures.timeline.allAreas')}
            clearable
            value={filter.area}
            onChange={(area) => setFilter({ ...filter, area })}
            data={[...areas, { value: 'none', label: t('pictures.timeline.noArea') }]}
          />
          <Select
            className={styles['filter'] ?? ''}
            aria-label={t('pictures.timeline.kind')}
            placeholder={t('pictures.timeline.allKinds')}
            clearable
            value={filter.kind}
            onChange={(kind) => setFilter({ ...filter, kind })}
            data={choicesOf(timelineKinds, (kind) => t(`model.kinds.${kind}`))}
          />
        </>
      }
      picture={
        isEmpty ? (
          noMatch
        ) : (
          <TimelineCanvas
            model={model}
            today={today}
            onOpen={(record) => navigate(pathOf(record))}
          />
        )
      }
      text={isEmpty ? noMatch : <TimelineTable model={model} pathOf={pathOf} />}
      sheet={() => (
        <StillTimeline model={model} today={today}>
          {(picture) => (
            <PictureSheet
              title={title}
              subtitle={t('pictures.onDay', { day: formatDay(today) })}
              legend={legend}
              {...picture}
            />
          )}
        </StillTimeline>
      )}
    />
  )
}
