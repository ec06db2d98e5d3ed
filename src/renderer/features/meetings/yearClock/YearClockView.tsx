import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { yearClock } from '@shared/pictures/yearClock'
import { composeYearCalendar } from '@shared/documents/yearCalendar'
import { type YearEntry, type YearKind, yearKinds } from '@shared/rules/yearEntries'
import { pagePath } from '@renderer/app/routes'
import { useAsText } from '@renderer/store/asText'
import { useRecordMaps } from '@renderer/store/kept'
import { useKeptChoice } from '@renderer/store/useKeptChoice'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatDay, formatList } from '@renderer/ui/format'
import { loadLater } from '@renderer/ui/loadLater'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { useCalendarTitle } from '@renderer/register/calendar/useCalendarTitle'
import { clockLegend } from './clockLegend'
import { DaysSheet } from './DaysSheet'
import { countsOf, entriesOfYear, yearUses } from './yearModel'
import { useMoveEntry } from './useMoveEntry'
import { YearCanvas } from './YearCanvas'
import { YearSheet } from './YearSheet'
import { YearTable } from './YearTable'
import { shapeOf } from './yearShapes'
import { YearTools } from './YearTools'

// The circle is what is seen first; dragging between days and asking for one come when they are wanted.
const MoveDialog = loadLater(() => import('./MoveDialog'))
const YearCalendar = loadLater(() => import('./YearCalendar'))

/** The year clock (vuosikello): what a year has, as a circle or as a table. */
export default function YearClockView() {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const today = useToday()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [kinds, setKinds] = useKeptChoice('meetings.year', kindsOf)
  const [asText, setAsText] = useAsText('year')
  const [shape, setShape] = useKeptChoice('meetings.yearShape', shapeOf)
  const [day, setDay] = useState(today)
  const records = useRecordMaps(yearUses)
  const all = useMemo(
    () => records && entriesOfYear(records, year, today, { t, language }),
    [records, year, today, t, language],
  )
  const entries = useMemo(() => all?.filter(({ kind }) => kinds.includes(kind)), [all, kinds])
  const placed = useMemo(() => entries && yearClock(entries, year, today), [entries, year, today])
  const inSight = useCalendarTitle(day, shape === 'week' ? 'week' : 'month')
  const { mayMove, move } = useMoveEntry(records)
  const [asked, setAsked] = useState<YearEntry | null>(null)
  if (!records || !entries || !placed) return <EmptyState title={t('common.loading')} quiet />

  const label = t('yearClock.label', { year })
  const daysLabel = t('yearClock.calendar', { title: inSight })
  const legend = clockLegend(t, entries, year)
  const empty = entries.length === 0 && (
    <EmptyState
      title={kinds.length === 0 ? t('yearClock.noKinds') : t('yearClock.empty', { year })}
      text={kinds.length === 0 ? t('yearClock.noKindsText') : t('yearClock.emptyText')}
    />
  )
  const parts = [...countsOf(entries)]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t('yearClock.part', { kind: t(`yearClock.kinds.${kind}`), count }))
  // A calendar has no way to leave the days open.
  const titleOf = ({ title, from, until }: YearEntry) =>
    from === null && until === null
      ? t('yearClock.of', { subject: title, name: t('yearClock.unknownTime') })
      : title
  const askMove = (entry: YearEntry) => {
    if (mayMove(entry)) setAsked(entry)
  }
  /** The calendar turns with the year, and the year with the calendar. */
  function showYear(to: number) {
    setYear(to)
    setDay(to === thisYear ? today : `${to}-01-01`)
  }
  function showDay(to: string) {
    setDay(to)
    setYear(Number(to.slice(0, 4)))
  }
  const sheet = {
    ...{ entries, legend },
    subtitle: t('pictures.onDay', { day: formatDay(today) }),
    description: t('yearClock.description', { year, parts: formatList(parts, language) }),
  }
  /** What is shown: the circle, on paper with a list of its entries, or the month or week. */
  const sheetOf = (withList: boolean) =>
    shape === 'clock' ? (
      <YearSheet key={year} {...sheet} {...{ placed, year, withList }} title={label} />
    ) : (
      <DaysSheet
        key={day}
        {...sheet}
        {...{ day, scale: shape, title: daysLabel, description: daysLabel }}
      />
    )
  return (
    <>
      <PictureFrame
        title={label}
        sheetTitle={shape === 'clock' ? undefined : daysLabel}
        asText={asText}
        onAsText={setAsText}
        legend={shape === 'clock' ? legend : []}
        day={today}
        tools={
          <YearTools
            {...{ year, thisYear, kinds, shape }}
            onYear={showYear}
            onKinds={setKinds}
            onShape={setShape}
          />
        }
        picture={
          shape !== 'clock' ? (
            <YearCalendar
              scale={shape}
              {...{ today, day, entries }}
              onDay={showDay}
              onScale={setShape}
              onMove={move}
              onAskMove={askMove}
            />
          ) : (
            empty || (
              <YearCanvas
                placed={placed}
                year={year}
                onOpen={({ kind, id }) => navigate(pagePath(kind, id))}
                onTurn={(years) => showYear(year + years)}
                {...{ mayMove, onMove: move, onAskMove: askMove }}
              />
            )
          )
        }
        text={empty || <YearTable label={label} entries={entries} onMove={askMove} />}
        sheet={() => sheetOf(false)}
        pages={() => [sheetOf(true)]}
        calendar={() =>
          composeYearCalendar({ entries, meetings: records.meeting, year, titleOf }, language)
        }
      />
      {asked?.from && (
        <MoveDialog
          entry={asked}
          from={asked.from}
          onMove={(days) => void move(asked, days)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}

/** What was shown the last time; all at first. */
function kindsOf(stored: unknown): readonly YearKind[] {
  return Array.isArray(stored) ? yearKinds.filter((kind) => stored.includes(kind)) : yearKinds
}
