import { useRef, useState, type KeyboardEvent } from 'react'
import type { Link } from '@shared/model/link'
import { clock, type PlacedEntry, type YearClock } from '@shared/pictures/yearClock'
import type { YearEntry } from '@shared/rules/yearEntries'
import { type PictureCell, stepTo } from '@renderer/ui/pictures/cellSteps'
import { useTexts } from '@renderer/ui/texts'
import { useFocusMove } from '@renderer/ui/useFocusMove'
import { movedEntry } from './useMoveEntry'
import { useYearDrag } from './useYearDrag'
import { YearPicture } from './YearPicture'
import styles from './YearClock.module.css'

interface YearCanvasProps {
  placed: YearClock
  year: number
  onOpen: (record: Link) => void
  /** The year before or after. */
  onTurn: (years: 1 | -1) => void
  /** Says why not, when it may not. */
  mayMove: (entry: YearEntry) => boolean
  onMove: (entry: YearEntry, days: number) => Promise<boolean>
  /** Asks for the day. */
  onAskMove: (entry: YearEntry) => void
}

/** Days that an arrow key with Alt moves an entry by. */
const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** The year clock to walk on: along a ring in the order of days, and from ring to ring. */
export function YearCanvas(props: YearCanvasProps) {
  const { placed, year, onOpen, onTurn, mayMove, onMove, onAskMove } = props
  const { t } = useTexts()
  const area = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState('')
  const [isInside, setInside] = useState(false)
  const [pointed, setPointed] = useState<PlacedEntry | null>(null)
  // What had the focus may not be in the other year.
  const focusCurrent = useFocusMove(() =>
    area.current?.querySelector<HTMLElement>('[data-key][tabindex="0"]'),
  )
  const all = placed.rings.flatMap(({ entries }) => entries)
  const cells = placed.rings.flatMap(({ entries }, row) =>
    entries.map(({ entry, from, to }): PictureCell => {
      return { key: entry.id, row, x: (from + to) / 2, record: entry.link }
    }),
  )
  const current = cells.find(({ key }) => key === wanted) ?? cells[0]
  const focused = isInside ? all.find(({ entry }) => entry.id === current?.key) : undefined
  const { dragged, ...drag } = useYearDrag({
    ...{ year, mayMove },
    onMove: (entry, days) => void onMove(entry, days),
  })
  const told = dragged
    ? movedEntry(dragged.entry, dragged.days)
    : ((pointed ?? focused)?.entry ?? null)

  async function moveAlong(entry: YearEntry, days: number) {
    if (await onMove(entry, days)) focusCurrent()
  }

  function press(event: KeyboardEvent) {
    const { key } = event
    if (key === 'Escape' && dragged) drag.cancel()
    if (!current || event.ctrlKey || event.metaKey) return
    const days = event.altKey ? moves[key] : undefined
    if (days !== undefined && focused) {
      event.preventDefault()
      void moveAlong(focused.entry, days)
      return
    }
    if (event.altKey) return
    const next = stepTo(current, key, cells)
    if (key === 'Enter') onOpen(current.record)
    else if ((key === 'm' || key === 'M') && focused) onAskMove(focused.entry)
    else if (key === 'PageUp' || key === 'PageDown') {
      onTurn(key === 'PageUp' ? -1 : 1)
      focusCurrent()
    } else if (next) {
      setWanted(next.key)
      area.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus()
    } else return
    event.preventDefault()
  }

  return (
    <div className={styles['canvas']} ref={area}>
      <svg
        className={styles['clock']}
        viewBox={`0 0 ${clock.size} ${clock.size}`}
        onKeyDown={press}
        onBlur={() => setInside(false)}
        onPointerLeave={() => setPointed(null)}
        {...drag.pointer}
      >
        <YearPicture
          placed={placed}
          year={year}
          entry={told}
          dragged={dragged}
          cellProps={(one) => ({
            'data-key': one.entry.id,
            tabIndex: one.entry.id === current?.key ? 0 : -1,
            className: styles['cell'],
            onClick: () => !drag.endsDrag() && onOpen(one.entry.link),
            onPointerDown: (event) => drag.press(one, event),
            onFocus: () => {
              setWanted(one.entry.id)
              setInside(true)
            },
            onPointerEnter: () => setPointed(one),
          })}
        />
      </svg>
      <p className={styles['keys']}>{t('yearClock.keys')}</p>
    </div>
  )
}
