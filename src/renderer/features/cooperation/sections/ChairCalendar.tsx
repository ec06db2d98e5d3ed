import { useElementSize } from '@mantine/hooks'
import { chairCalendar, chairYears, type NamedTurn } from '@shared/pictures/chairCalendar'
import { ExportMenu } from '@renderer/ui/pictures/ExportMenu'
import { Legend } from '@renderer/ui/pictures/Legend'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { formatDay } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { chairLegend, ChairPicture, useChairDescription, yearsHeight } from './ChairPicture'
import styles from './Section.module.css'

const sheetWidth = 1100
const margin = 28

interface ChairCalendarProps {
  turns: readonly NamedTurn[]
  /** Of the body. */
  name: string
  today: string
}

/** The years across and who is in the chair when; the table under it says the same in words. */
export function ChairCalendar(props: ChairCalendarProps) {
  const { turns, today } = props
  const { t } = useTexts()
  const { ref, width: outer } = useElementSize<HTMLDivElement>()
  const range = chairYears(turns, today)
  const description = useChairDescription(turns, range)
  // The word for today stands past the end of this year.
  const width = Math.max(520, outer) - margin
  const { height } = chairCalendar(turns, { range, width, today })
  return (
    <div className={styles['calendar']}>
      <div ref={ref}>
        <svg
          width={width + margin}
          height={height + yearsHeight}
          role="img"
          aria-label={description}
        >
          <ChairPicture turns={turns} range={range} width={width} today={today} />
        </svg>
      </div>
      <div className={styles['under']}>
        <Legend label={t('pictures.legend')} items={chairLegend(t, turns)} />
        <ChairExport {...props} />
      </div>
    </div>
  )
}

/** Saves, copies or prints the calendar, one sheet wide. */
function ChairExport({ turns, name, today }: ChairCalendarProps) {
  const { t } = useTexts()
  const range = chairYears(turns, today)
  const description = useChairDescription(turns, range)
  const title = t('cooperation.section.calendarOf', { name })
  const { height } = chairCalendar(turns, { range, width: sheetWidth, today })
  return (
    <ExportMenu
      fileName={t('pictures.exportName', { title, day: today })}
      sheet={() => (
        <PictureSheet
          title={title}
          subtitle={t('pictures.onDay', { day: formatDay(today) })}
          description={description}
          width={sheetWidth}
          height={height + yearsHeight}
          legend={chairLegend(t, turns)}
        >
          <ChairPicture turns={turns} range={range} width={sheetWidth} today={today} />
        </PictureSheet>
      )}
    />
  )
}
