import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { bodyLevels } from '@shared/model/body'
import type { Texts } from '@shared/texts/texts'
import { homes, recordPath } from '@renderer/app/routes'
import { choicesOf } from '@renderer/register/choices'
import { DayPicker } from '@renderer/register/DayPicker'
import { newRecordPath } from '@renderer/register/paths'
import { useAsText } from '@renderer/store/asText'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { typedChoice } from '@renderer/ui/form/typedChoice'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { pictureStates } from '@renderer/ui/pictures/stateLooks'
import { useTexts } from '@renderer/ui/texts'
import { useDayFrom, useToday } from '@renderer/ui/useToday'
import { formatDay } from '@renderer/ui/format'
import styles from './Map.module.css'
import { MapCanvas } from './MapCanvas'
import { mapLegend } from './mapLegend'
import { mapKinds, useMapModel, type MapFilter } from './mapModel'
import { MapPicture } from './MapPicture'
import { MapTree } from './MapTree'
import { describeMap, stateWord } from './mapWords'

const everything: MapFilter = { level: null, state: null }

/** The cooperation map: every body on a day, as a picture to move on or as a tree of rows. */
export default function MapView() {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const today = useToday()
  const [day, setDay] = useDayFrom(today)
  const [filter, setFilter] = useState(everything)
  const [focusId, setFocus] = useState<string | null>(null)
  const [asText, setAsText] = useAsText('map')
  const records = useRecordMaps(mapKinds)
  const model = useMapModel(records, { day, language, filter })
  if (!model || !records) return <EmptyState title={t('common.loading')} quiet />
  if (records.body.size === 0) {
    return (
      <EmptyState
        title={t('pictures.map.empty')}
        text={t('pictures.map.emptyText')}
        action={
          <Button onClick={() => navigate(newRecordPath('cooperation', 'body'))}>
            {t('registers.body.add')}
          </Button>
        }
      />
    )
  }

  const pathOf = (id: string) => {
    const kind = model.placed.get(id)?.node.kind ?? 'body'
    return recordPath(homes[kind] ?? 'cooperation', kind, id)
  }
  const open = (id: string) => navigate(pathOf(id))
  const legend = mapLegend(t, model)
  const title = t('pictures.map.title')
  const isEmpty = model.layout.nodes.length === 0

  return (
    <PictureFrame
      title={title}
      words={{ picture: t('pictures.map.tab'), text: t('pictures.map.tree') }}
      asText={asText}
      onAsText={setAsText}
      legend={legend}
      day={day}
      tools={
        <>
          <Select
            className={styles['jump'] ?? ''}
            aria-label={t('pictures.map.jump')}
            placeholder={t('pictures.map.jump')}
            searchable
            clearable
            limit={60}
            {...typedChoice}
            value={focusId}
            onChange={setFocus}
            data={model.layout.nodes.map(({ node }) => ({ value: node.id, label: node.name }))}
          />
          <Select
            className={styles['filter'] ?? ''}
            aria-label={t('pictures.map.level')}
            placeholder={t('pictures.map.allLevels')}
            clearable
            value={filter.level}
            onChange={(level) => setFilter({ ...filter, level })}
            data={choicesOf(bodyLevels, (level) => t(`model.bodyLevel.${level}`))}
          />
          <Select
            className={styles['filter'] ?? ''}
            aria-label={t('pictures.map.state')}
            placeholder={t('pictures.map.allStates')}
            clearable
            value={filter.state}
            onChange={(state) => setFilter({ ...filter, state })}
            data={choicesOf(pictureStates, (state) => stateWord(t, state))}
          />
          <DayPicker label={t('pictures.map.day')} day={day} onDay={setDay} today={today} />
        </>
      }
      picture={
        isEmpty ? (
          <NoMatch t={t} onAll={() => setFilter(everything)} />
        ) : (
          <MapCanvas model={model} focusId={focusId} onFocus={setFocus} onOpen={open} />
        )
      }
      text={
        isEmpty ? (
          <NoMatch t={t} onAll={() => setFilter(everything)} />
        ) : (
          <MapTree model={model} pathOf={pathOf} onOpen={open} />
        )
      }
      sheet={() => (
        <PictureSheet
          title={title}
          subtitle={t('pictures.onDay', { day: formatDay(day) })}
          description={describeMap(t, model)}
          width={model.layout.width}
          height={model.layout.height}
          legend={legend}
        >
          <MapPicture model={model} />
        </PictureSheet>
      )}
    />
  )
}

function NoMatch({ t, onAll }: { t: Texts; onAll: () => void }) {
  return (
    <EmptyState
      title={t('pictures.map.noMatch')}
      text={t('pictures.map.noMatchText')}
      action={<Button onClick={onAll}>{t('pictures.map.showAll')}</Button>}
    />
  )
}
