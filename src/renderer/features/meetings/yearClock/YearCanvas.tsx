import { useRef, useState, type KeyboardEvent } from 'react'
import type { Link } from '@shared/model/link'
import { clock, type PlacedEntry, type YearClock } from '@shared/pictures/yearClock'
import { type PictureCell, stepTo } from '@renderer/ui/pictures/cellSteps'
import { useTexts } from '@renderer/ui/texts'
import { useFocusMove } from '@renderer/ui/useFocusMove'
import { YearPicture } from './YearPicture'
import styles from './YearClock.module.css'

interface YearCanvasProps {
  placed: YearClock
  year: number
  onOpen: (record: Link) => void
  /** The year before or after. */
  onTurn: (years: 1 | -1) => void
}

/** The year clock to walk on: along a ring in the order of days, and from ring to ring. */
export function YearCanvas({ placed, year, onOpen, onTurn }: YearCanvasProps) {
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
  const told = pointed ?? focused

  function press(event: KeyboardEvent) {
    const { key } = event
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return
    const next = stepTo(current, key, cells)
    if (key === 'Enter') onOpen(current.record)
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
      >
        <YearPicture
          placed={placed}
          year={year}
          entry={told?.entry ?? null}
          cellProps={(one) => ({
            'data-key': one.entry.id,
            tabIndex: one.entry.id === current?.key ? 0 : -1,
            className: styles['cell'],
            onClick: () => onOpen(one.entry.link),
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
