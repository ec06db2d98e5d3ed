import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { clock, yearClock } from '@shared/pictures/yearClock'
import { type YearKind, yearKinds } from '@shared/rules/yearEntries'
import { pagePath } from '@renderer/app/routes'
import { useAsText } from '@renderer/store/asText'
import { useRecordMaps } from '@renderer/store/kept'
import { useKeptChoice } from '@renderer/store/useKeptChoice'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatDay, formatList } from '@renderer/ui/format'
import { PictureFrame } from '@renderer/ui/pictures/PictureFrame'
import { PictureSheet } from '@renderer/ui/pictures/PictureSheet'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { clockLegend } from './clockLegend'
import { countsOf, entriesOfYear, yearUses } from './yearModel'
import { YearCanvas } from './YearCanvas'
import { YearPicture } from './YearPicture'
import { YearTable } from './YearTable'
import { YearTools } from './YearTools'

/** The year clock (vuosikello): what a year has, as a circle or as a table. */
export default function YearClockView() {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const today = useToday()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [kinds, setKinds] = useKeptChoice('meetings.year', kindsOf)
  const [asText, setAsText] = useAsText('year')
  const records = useRecordMaps(yearUses)
  const all = useMemo(
    () => records && entriesOfYear(records, year, today, { t, language }),
    [records, year, today, t, language],
  )
  const entries = useMemo(() => all?.filter(({ kind }) => kinds.includes(kind)), [all, kinds])
  const placed = useMemo(() => entries && yearClock(entries, year, today), [entries, year, today])
  if (!entries || !placed) return <EmptyState title={t('common.loading')} quiet />

  const label = t('yearClock.label', { year })
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
  return (
    <PictureFrame
      title={label}
      asText={asText}
      onAsText={setAsText}
      legend={legend}
      day={today}
      tools={<YearTools {...{ year, thisYear, kinds }} onYear={setYear} onKinds={setKinds} />}
      picture={
        empty || (
          <YearCanvas
            placed={placed}
            year={year}
            onOpen={({ kind, id }) => navigate(pagePath(kind, id))}
            onTurn={(years) => setYear(year + years)}
          />
        )
      }
      text={empty || <YearTable label={label} entries={entries} />}
      sheet={() => (
        <PictureSheet
          title={label}
          subtitle={t('pictures.onDay', { day: formatDay(today) })}
          description={t('yearClock.description', { year, parts: formatList(parts, language) })}
          legend={legend}
          width={clock.size}
          height={clock.size}
        >
          <YearPicture placed={placed} year={year} />
        </PictureSheet>
      )}
    />
  )
}

/** What was shown the last time; all at first. */
function kindsOf(stored: unknown): readonly YearKind[] {
  return Array.isArray(stored) ? yearKinds.filter((kind) => stored.includes(kind)) : yearKinds
}
