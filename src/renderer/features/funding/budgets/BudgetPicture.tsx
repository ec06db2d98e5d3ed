import { Fragment, useMemo, type KeyboardEvent } from 'react'
import { bars, budgetBars, type PlacedRow } from '@shared/pictures/budgetBars'
import { wrapWords } from '@shared/pictures/wrapWords'
import { formatRoundEuros } from '@renderer/ui/format'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { useTexts } from '@renderer/ui/texts'
import type { BudgetModel } from './budgetRows'
import { PartFills, usePartFill } from './PartFills'
import { euros, spokenRow } from './budgetWords'

interface BudgetPictureProps {
  model: BudgetModel
  width: number
  /** Opens the project or programme of a bar; a still picture opens nothing. */
  onOpen?: (id: string, isGroup: boolean) => void
}

/** The height of the names of the sums over the bars. */
const axisHeight = 30

export function useBudgetBars({ rows }: BudgetModel, width: number) {
  return useMemo(() => {
    const placed = budgetBars(rows, width)
    return { ...placed, height: placed.height + axisHeight + 8 }
  }, [rows, width])
}

/** Budgets as bars, the parts of each by whose money they are. */
export function BudgetPicture({ model, width, onOpen }: BudgetPictureProps) {
  const { paint, isStill } = useDrawing()
  const { t, language } = useTexts()
  const { rows, ticks, height } = useBudgetBars(model, width)

  function press(event: KeyboardEvent<SVGGElement>) {
    const { key, currentTarget } = event
    const next =
      key === 'ArrowDown'
        ? currentTarget.nextElementSibling
        : key === 'ArrowUp'
          ? currentTarget.previousElementSibling
          : null
    if (next instanceof SVGElement) next.focus()
    else if (key === 'Enter')
      currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    else return
    event.preventDefault()
  }

  return (
    <>
      <PartFills />
      <g aria-hidden>
        {ticks.map(({ x, cents }) => (
          <Fragment key={cents}>
            <text x={x} y={14} fontSize={11.5} textAnchor="middle" fill={paint('text-soft')}>
              {formatRoundEuros(cents, language)}
            </text>
            <path d={`M${x} 22V${height}`} stroke={paint('rule')} />
          </Fragment>
        ))}
      </g>
      <g
        transform={`translate(0 ${axisHeight})`}
        {...(!isStill && { role: 'list', 'aria-label': t('pictures.budgets.title') })}
      >
        {rows.map((placed) => (
          <g
            key={placed.row.id + String(placed.row.isGroup)}
            {...(!isStill && {
              role: 'listitem',
              tabIndex: 0,
              'aria-label': spokenRow(placed, model, { t, language }),
              onKeyDown: press,
              onClick: () => onOpen?.(placed.row.id, placed.row.isGroup),
            })}
          >
            <BudgetRow placed={placed} model={model} total={euros(placed.total, t, language)} />
          </g>
        ))}
      </g>
    </>
  )
}

interface BudgetRowProps {
  placed: PlacedRow<string>
  model: BudgetModel
  total: string
}

function BudgetRow({ placed, model, total }: BudgetRowProps) {
  const { paint } = useDrawing()
  const fill = usePartFill()
  const { row, y, height, segments } = placed
  const looks = new Map(model.parts.map(({ key, look }) => [key, look]))
  const size = row.isGroup ? 13 : 12
  const indent = row.isGroup ? 0 : 18
  const [label = ''] = wrapWords(row.label, { width: bars.label - indent - 16, size, lines: 1 })
  const end = Math.max(bars.label, ...segments.map(({ x, width }) => x + width))
  const base = y + height / 2 + size * 0.35
  return (
    <>
      <title>{row.label}</title>
      <rect x={0} y={y - 2} width={end} height={height + 4} fill="transparent" />
      <text
        x={indent}
        y={base}
        fontSize={size}
        fontWeight={row.isGroup ? 600 : 400}
        fill={paint('text')}
      >
        {label}
      </text>
      {segments.map(({ key, x, width }) => (
        <rect
          key={key}
          x={x}
          y={y}
          width={Math.max(0, width - 1)}
          height={height}
          fill={fill(looks.get(key) ?? 0)}
        />
      ))}
      <text
        x={end + 8}
        y={base}
        fontSize={12}
        fontWeight={row.isGroup ? 600 : 400}
        fill={paint('text')}
      >
        {total}
      </text>
    </>
  )
}
