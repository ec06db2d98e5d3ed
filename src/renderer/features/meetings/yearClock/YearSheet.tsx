import { clock, type YearClock } from '@shared/pictures/yearClock'
import { wrapWords } from '@shared/pictures/wrapWords'
import type { YearEntry } from '@shared/rules/yearEntries'
import { PictureSheet, type PictureSheetProps } from '@renderer/ui/pictures/PictureSheet'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { useTexts } from '@renderer/ui/texts'
import { DayMark } from './clockLooks'
import { YearPicture } from './YearPicture'
import { whenWord } from './yearModel'

/** Of the list beside the clock, in pixels: a column, a row, the way from the clock, how the time is set off. */
const list = { column: 460, row: 17, gap: 40, when: 132, size: 11.5, mark: 9 } as const
/** So many columns keep the page readable; more entries make them longer. */
const mostColumns = 4

interface YearSheetProps extends Omit<PictureSheetProps, 'width' | 'height' | 'children'> {
  placed: YearClock
  year: number
  entries: readonly YearEntry[]
  /** Beside the clock all its entries, for paper; the clock alone otherwise. */
  withList: boolean
}

/** The year clock as it leaves the program. */
export function YearSheet({ placed, year, entries, withList, ...frame }: YearSheetProps) {
  const perColumn = Math.max(
    Math.floor(clock.size / list.row),
    Math.ceil(entries.length / mostColumns),
  )
  const columns = withList ? Math.ceil(entries.length / perColumn) : 0
  const width = clock.size + (columns > 0 ? list.gap + columns * list.column : 0)
  const height = columns > 0 ? Math.max(clock.size, perColumn * list.row) : clock.size
  return (
    <PictureSheet {...frame} width={width} height={height}>
      <YearPicture placed={placed} year={year} />
      {columns > 0 &&
        entries.map((entry, at) => (
          <ListedEntry
            key={entry.id}
            entry={entry}
            x={clock.size + list.gap + Math.floor(at / perColumn) * list.column}
            y={(at % perColumn) * list.row}
          />
        ))}
    </PictureSheet>
  )
}

function ListedEntry({ entry, x, y }: { entry: YearEntry; x: number; y: number }) {
  const { paint } = useDrawing()
  const { t } = useTexts()
  const { kind, planned, title } = entry
  const room = { width: list.column - list.when - 34, size: list.size, lines: 1 }
  return (
    <g>
      <DayMark kind={kind} planned={planned} x={x + 6} y={y + 8} size={list.mark} />
      <text x={x + 18} y={y + 12} fontSize={list.size} fill={paint('text-soft')}>
        {whenWord(entry, t)}
      </text>
      <text x={x + 18 + list.when} y={y + 12} fontSize={list.size} fill={paint('text')}>
        {wrapWords(title, room)[0]}
      </text>
    </g>
  )
}
