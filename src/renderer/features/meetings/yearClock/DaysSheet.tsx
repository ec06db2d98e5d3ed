import { days, type PicturedDay, yearDays } from '@shared/pictures/yearDays'
import { holidayOn, isWorkingDay } from '@shared/rules/workingDays'
import type { YearEntry } from '@shared/rules/yearEntries'
import { spoken } from '@renderer/register/calendar/holidayName'
import type { CalendarScale } from '@renderer/register/calendar/scale'
import { formatDayShort, formatWeekday } from '@renderer/ui/format'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { PictureSheet, type PictureSheetProps } from '@renderer/ui/pictures/PictureSheet'
import { useTexts } from '@renderer/ui/texts'
import { DayMark } from './clockLooks'

interface DaysSheetProps extends Omit<PictureSheetProps, 'width' | 'height' | 'children'> {
  scale: CalendarScale
  /** Its month or week is drawn. */
  day: string
  entries: readonly YearEntry[]
}

/** The month or week in sight as it leaves the program: every entry of it, by name. */
export function DaysSheet({ scale, day, entries, ...frame }: DaysSheetProps) {
  const { paint } = useDrawing()
  const { t, language } = useTexts()
  const { width, height, weeks, days: cells } = yearDays(entries, day, scale)
  return (
    <PictureSheet {...frame} width={width} height={height}>
      {cells.slice(0, 7).map((cell) => (
        <text key={cell.day} x={cell.x + days.inset} y={17} fontSize={12} fill={paint('text-soft')}>
          {formatWeekday(cell.day, language)}
        </text>
      ))}
      {scale === 'month' &&
        weeks.map(({ number, y }) => (
          <text key={number} x={0} y={y + 19} fontSize={11.5} fill={paint('text-soft')}>
            {`${t('taskViews.calendar.week')} ${number}`}
          </text>
        ))}
      {cells.map((cell) => (
        <Day key={cell.day} {...cell} />
      ))}
    </PictureSheet>
  )
}

function Day({ day, x, y, width, height, isOutside, entries }: PicturedDay) {
  const { paint } = useDrawing()
  const { t } = useTexts()
  const holiday = holidayOn(day)
  const words = paint(isOutside ? 'text-soft' : 'text')
  return (
    <g>
      <rect
        {...{ x, y, width, height }}
        fill={paint(isWorkingDay(day) ? 'surface' : 'sunken')}
        stroke={paint('rule-strong')}
      />
      <text x={x + days.inset} y={y + 19} fontSize={12} fontWeight={600} fill={words}>
        {formatDayShort(day)}
      </text>
      {holiday && (
        <text x={x + 50} y={y + 19} fontSize={10.5} fill={paint('text-soft')}>
          {spoken(t(`taskViews.holiday.${holiday}`))}
        </text>
      )}
      {entries.map(({ entry, y: from, lines }) => (
        <g key={entry.id}>
          <DayMark
            kind={entry.kind}
            planned={entry.planned}
            x={x + days.inset + days.mark / 2}
            y={from}
            size={days.mark}
          />
          {lines.map((line, at) => (
            <text
              key={at}
              x={x + days.inset + 2 * days.mark}
              y={from + 4 + at * days.line}
              fontSize={days.size}
              fill={words}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}
