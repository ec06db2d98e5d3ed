import { useMemo, useRef } from 'react'
import { lanesOnSheets, type TaskLane } from '@shared/pictures/taskBars'
import { useAsText } from '@renderer/store/asText'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatDay } from '@renderer/ui/format'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { WideCanvas } from '@renderer/ui/pictures/WideCanvas'
import { useTexts } from '@renderer/ui/texts'
import { TaskChoiceBar } from '../views/TaskChoiceBar'
import { TaskViewMenu } from '../views/TaskViewMenu'
import { type ChosenTasks, useChosenTasks } from '../views/useChosenTasks'
import { rangeOf, taskLanes } from './taskLanes'
import { taskLegend } from './taskLooks'
import { heightOf, TaskPicture } from './TaskPicture'
import { TaskTable } from './TaskTable'
import styles from './Timeline.module.css'
import { useBarKeys } from './useBarKeys'

/** Of the picture that is exported. */
const sheetWidth = 1200

const shownAs = ['picture', 'table'] as const

/** The chosen tasks in time, with what comes after what: as a picture or as a table. */
export default function TimelineView() {
  const { t } = useTexts()
  const chosen = useChosenTasks()
  const [asText, setAsText] = useAsText('tasks')
  if (!chosen) return <EmptyState title={t('table.loading')} quiet />
  return (
    <div className={styles['view']}>
      <TaskChoiceBar
        chosen={chosen}
        views={
          <TaskViewMenu
            chosen={chosen}
            own={{
              ...{ picture: 'timeline', all: shownAs, plain: 'picture' },
              now: asText ? 'table' : 'picture',
              choose: (own) => setAsText(own === 'table'),
            }}
          />
        }
      />
      <Timeline chosen={chosen} asText={asText} onAsText={setAsText} />
    </div>
  )
}

interface TimelineProps {
  chosen: ChosenTasks
  asText: boolean
  onAsText: (asText: boolean) => void
}

function Timeline({ chosen, asText, onAsText }: TimelineProps) {
  const { t, language } = useTexts()
  const { lanes, undated } = useMemo(
    () => taskLanes(chosen, { t, language }),
    [chosen, t, language],
  )
  const { today } = chosen
  const range = useMemo(() => rangeOf(lanes, today), [lanes, today])
  const view = useRef<HTMLDivElement>(null)
  const keys = useBarKeys(view, lanes)
  const left = undated > 0 ? t('taskTimeline.undated', { count: undated }) : ''
  if (lanes.length === 0)
    return (
      <EmptyState
        title={t('taskTimeline.empty')}
        text={[t('taskTimeline.emptyText'), left].join(' ')}
      />
    )
  const title = t('taskTimeline.label')
  const picture = { lanes, range, today }
  const legend = taskLegend(t, chosen.choice.alsoFinished)
  const sheetOf = (own: readonly TaskLane[]) => (
    <PictureSheet
      title={title}
      subtitle={t('pictures.onDay', { day: formatDay(today) })}
      description={[t('taskTimeline.emptyText'), left].join(' ')}
      legend={legend}
      width={sheetWidth}
      height={heightOf(own)}
    >
      <TaskPicture lanes={own} {...{ range, today }} width={sheetWidth} />
    </PictureSheet>
  )
  return (
    <PictureFrame
      title={title}
      asText={asText}
      onAsText={onAsText}
      legend={legend}
      day={today}
      tools={<span>{left}</span>}
      picture={
        <div ref={view} className={styles['picture']} onFocus={keys.onFocus}>
          <WideCanvas label={title} heightOf={() => heightOf(lanes)} onKeyDown={keys.onKeyDown}>
            {(width, sight) => (
              <TaskPicture {...picture} {...{ width, sight }} currentId={keys.currentId} />
            )}
          </WideCanvas>
        </div>
      }
      text={<TaskTable lanes={lanes} records={chosen.records} />}
      sheet={() => sheetOf(lanes)}
      pages={() => lanesOnSheets(lanes).map(sheetOf)}
    />
  )
}
