import { useMemo } from 'react'
import { useAsText } from '@renderer/store/asText'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatDay } from '@renderer/ui/format'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { WideCanvas } from '@renderer/ui/pictures/WideCanvas'
import { useTexts } from '@renderer/ui/texts'
import { TaskChoiceBar } from '../views/TaskChoiceBar'
import { type ChosenTasks, useChosenTasks } from '../views/useChosenTasks'
import { rangeOf, taskLanes } from './taskLanes'
import { taskLegend } from './taskLooks'
import { heightOf, TaskPicture } from './TaskPicture'
import { TaskTable } from './TaskTable'
import styles from './Timeline.module.css'

/** Of the picture that is exported. */
const sheetWidth = 1200

/** The open tasks in time, with what comes after what: as a picture or as a table. */
export default function TimelineView() {
  const { t } = useTexts()
  const chosen = useChosenTasks()
  if (!chosen) return <EmptyState title={t('table.loading')} quiet />
  return (
    <div className={styles['view']}>
      <TaskChoiceBar chosen={chosen} />
      <Timeline chosen={chosen} />
    </div>
  )
}

function Timeline({ chosen }: { chosen: ChosenTasks }) {
  const { t, language } = useTexts()
  const [asText, setAsText] = useAsText('tasks')
  const { lanes, undated } = useMemo(
    () => taskLanes(chosen, { t, language }),
    [chosen, t, language],
  )
  const { today } = chosen
  const left = undated > 0 ? t('taskTimeline.undated', { count: undated }) : ''
  if (lanes.length === 0)
    return (
      <EmptyState
        title={t('taskTimeline.empty')}
        text={[t('taskTimeline.emptyText'), left].join(' ')}
      />
    )
  const range = rangeOf(lanes, today)
  const title = t('taskTimeline.label')
  const picture = { lanes, range, today }
  const legend = taskLegend(t)
  return (
    <PictureFrame
      title={title}
      words={{ picture: t('pictures.picture'), text: t('pictures.table') }}
      asText={asText}
      onAsText={setAsText}
      legend={legend}
      legendLabel={t('pictures.legend')}
      fileName={t('pictures.exportName', { title, day: today })}
      tools={<span>{left}</span>}
      picture={
        <WideCanvas label={title} heightOf={(width) => heightOf({ lanes, range, width })}>
          {(width) => <TaskPicture {...picture} width={width} />}
        </WideCanvas>
      }
      text={<TaskTable lanes={lanes} records={chosen.records} />}
      sheet={() => (
        <PictureSheet
          title={title}
          subtitle={t('pictures.onDay', { day: formatDay(today) })}
          description={[t('taskTimeline.emptyText'), left].join(' ')}
          legend={legend}
          width={sheetWidth}
          height={heightOf({ lanes, range, width: sheetWidth })}
        >
          <TaskPicture {...picture} width={sheetWidth} />
        </PictureSheet>
      )}
    />
  )
}
