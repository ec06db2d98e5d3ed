import type { SVGProps } from 'react'
import { angleOf, clock, type PlacedEntry, turn, type YearClock } from '@shared/pictures/yearClock'
import { plusDays } from '@shared/rules/time'
import type { YearEntry } from '@shared/rules/yearEntries'
import { useTexts } from '@renderer/ui/texts'
import { DayMark, PeriodArc } from './clockLooks'
import { DialFace, DialMiddle, TodayHand } from './YearDial'
import { spokenEntry } from './yearModel'

interface YearPictureProps {
  placed: YearClock
  year: number
  /** What is told in the middle. */
  entry?: YearEntry | null
  /** What is on its way to another day, and by how many days. */
  dragged?: { entry: YearEntry; days: number } | null
  /** What makes an entry a cell to walk to; nothing in a file. */
  cellProps?: (placed: PlacedEntry) => SVGProps<SVGGElement>
}

/** The year as a circle; on the screen a grid of which each ring is a row. */
export function YearPicture({ placed, year, entry = null, dragged, cellProps }: YearPictureProps) {
  const { t } = useTexts()
  const count = placed.rings.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      <DialFace placed={placed} />
      <g {...(cellProps && { role: 'grid', 'aria-label': t('yearClock.label', { year }) })}>
        {placed.rings.map(({ kind, entries }) => (
          <g
            key={kind}
            {...(cellProps && { role: 'row', 'aria-label': t(`yearClock.kinds.${kind}`) })}
          >
            {entries.map((one) => (
              <g
                key={one.entry.id}
                {...(cellProps && {
                  role: 'gridcell',
                  'aria-label': spokenEntry(one.entry, t),
                  ...cellProps(one),
                })}
              >
                {cellProps && <title>{spokenEntry(one.entry, t)}</title>}
                {dragged && dragged.entry.id === one.entry.id ? (
                  <g transform={turnBy(dragged.days, year)} opacity={0.75}>
                    <EntryMark placed={one} lane={placed.lane} />
                  </g>
                ) : (
                  <EntryMark placed={one} lane={placed.lane} />
                )}
              </g>
            ))}
          </g>
        ))}
      </g>
      <TodayHand placed={placed} />
      <DialMiddle year={year} count={count} entry={entry} />
    </>
  )
}

/** Round the middle of the clock, from day to day. */
function turnBy(days: number, year: number): string {
  const degrees = (angleOf(plusDays(`${year}-01-01`, days), year) * 360) / turn
  return `rotate(${degrees} ${clock.size / 2} ${clock.size / 2})`
}

function EntryMark({ placed, lane }: { placed: PlacedEntry; lane: number }) {
  const { entry, at, isDay } = placed
  if (!isDay) return <PeriodArc placed={placed} lane={lane} />
  const { kind, planned } = entry
  return <DayMark kind={kind} planned={planned} x={at.x} y={at.y} size={Math.min(13, lane - 2)} />
}
