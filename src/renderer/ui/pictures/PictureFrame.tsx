import { SegmentedControl } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import type { CalendarFeed } from '@shared/documents/calendarFeed'
import { useTexts } from '../texts'
import { ExportMenu } from './ExportMenu'
import { Legend, type LegendItem } from './Legend'
import styles from './Pictures.module.css'

interface PictureFrameProps {
  title: string
  /** What is shown now, for the name of its file, when the title is of more. */
  sheetTitle?: string | undefined
  /** The day of which it tells, `YYYY-MM-DD`, for the name of its file. */
  day: string
  /** What the picture and its equal are called, such as "Kartta" and "Puu"; a picture and a table unless given. */
  words?: { picture: string; text: string }
  asText: boolean
  onAsText: (asText: boolean) => void
  /** Filters and the day. */
  tools: ReactNode
  legend: readonly LegendItem[]
  picture: ReactNode
  text: ReactNode
  sheet: () => ReactElement
  /** The same on as many sheets of paper as a long picture needs; one unless given. */
  pages?: () => ReactElement[]
  /** Where what is shown stands on days: the same as a calendar. */
  calendar?: () => CalendarFeed
}

/** The frame of every picture: what is shown of what, the equal in words, export, legend. */
export function PictureFrame(props: PictureFrameProps) {
  const { title, day, asText, onAsText, tools, legend, picture, text } = props
  const { t } = useTexts()
  const { words = { picture: t('pictures.picture'), text: t('pictures.table') } } = props
  return (
    <section className={styles['frame']} aria-label={title}>
      <div className={styles['toolbar']}>
        <SegmentedControl
          aria-label={t('pictures.shownAs')}
          value={asText ? 'text' : 'picture'}
          onChange={(value) => onAsText(value === 'text')}
          data={[
            { value: 'picture', label: words.picture },
            { value: 'text', label: words.text },
          ]}
        />
        {tools}
        <span className={styles['space']} />
        <ExportMenu
          sheet={props.sheet}
          pages={props.pages}
          calendar={props.calendar}
          fileName={t('pictures.exportName', { title: props.sheetTitle ?? title, day })}
        />
      </div>
      <div className={styles['body']}>{asText ? text : picture}</div>
      {!asText && <Legend label={t('pictures.legend')} items={legend} />}
    </section>
  )
}
