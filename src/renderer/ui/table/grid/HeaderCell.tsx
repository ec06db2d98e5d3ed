import { UnstyledButton } from '@mantine/core'
import { memo, useRef, useState, type KeyboardEvent } from 'react'
import { ArrowDownIcon, ArrowUpIcon, ChevronDownIcon, FilterIcon, FilterOnIcon } from '../../icons'
import { useTexts } from '../../texts'
import { HeaderMenu } from '../columns/HeaderMenu'
import { ResizeHandle } from '../columns/ResizeHandle'
import type { HeaderActions } from '../columns/types'
import { useColumnDrag } from '../columns/useColumnDrag'
import { ColumnFilterPopover } from '../filters/ColumnFilterPopover'
import type { Column } from '../types'
import type { ColumnFilter } from '../view'
import styles from './Grid.module.css'
import headerStyles from './HeaderCell.module.css'

interface HeaderCellProps<Row> {
  column: Column<Row>
  /** Among the columns shown, from 0; and what it is for those who listen, from 1. */
  index: number
  colIndex: number
  all: number
  /** Stays at the left, whether the person pinned it or not. */
  isStuck: boolean
  isPinned: boolean
  isGrouped: boolean
  /** Every row, for what a filter offers. */
  rows: readonly Row[]
  ownId: string | null
  sort: 'ascending' | 'descending' | 'none'
  /** Which of several columns sorted by, from 1; null when there are not several. */
  sortPlace: number | null
  filter: ColumnFilter | null
  focusable: boolean
  actions: HeaderActions
}

/**
 * A column's title: sorts by click or Enter (Shift adds), filters by the mark or Alt + down arrow, moves
 * by Alt + arrows, is sized by Shift + arrows; Shift + F10 opens the menu of it all.
 */
function HeaderCellInner<Row>(props: HeaderCellProps<Row>) {
  const { column, index, sort, filter, focusable, actions } = props
  const { id } = column
  const { t } = useTexts()
  const [open, setOpen] = useState<'filter' | 'menu' | null>(null)
  const header = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const over = useColumnDrag(header, button, {
    id,
    onDrop: (dragged, side) => actions.drop(dragged, index, side),
  })
  const SortIcon = sort === 'descending' ? ArrowDownIcon : ArrowUpIcon
  const FilterMark = filter ? FilterOnIcon : FilterIcon

  function onKeyDown(event: KeyboardEvent) {
    const isTitle = event.target === button.current
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined
    if (event.altKey && event.key === 'ArrowDown') setOpen('filter')
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) setOpen('menu')
    else if (isTitle && side && event.altKey) actions.move(id, index + side)
    else if (isTitle && side && event.shiftKey) actions.resize(index, side)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={header}
      role="columnheader"
      aria-colindex={props.colIndex}
      aria-sort={sort}
      className={styles['headerCell']}
      data-header={index}
      data-kind={column.kind}
      data-over={over ?? undefined}
      data-pinned={props.isStuck || undefined}
      style={props.isStuck ? { left: `var(--left-${index})` } : undefined}
      onKeyDown={onKeyDown}
      onContextMenu={() => setOpen('menu')}
    >
      <UnstyledButton
        ref={button}
        className={headerStyles['sortButton']}
        data-cell={`-1:${index}`}
        tabIndex={focusable ? 0 : -1}
        title={column.header}
        onFocus={() => actions.focus(index)}
        onClick={(event) => actions.sort(id, event.shiftKey)}
      >
        <span className={headerStyles['text']}>{column.header}</span>
        {sort !== 'none' && <SortIcon aria-hidden className={headerStyles['sortMark']} />}
        {props.sortPlace !== null && (
          <span className={headerStyles['sortPlace']}>{props.sortPlace}</span>
        )}
      </UnstyledButton>
      <span className={headerStyles['actions']}>
        <ColumnFilterPopover
          column={column}
          rows={props.rows}
          ownId={props.ownId}
          filter={filter}
          opened={open === 'filter'}
          onClose={() => {
            setOpen(null)
            button.current?.focus()
          }}
          onFilter={(next) => actions.filter(id, next)}
        >
          <UnstyledButton
            className={headerStyles['action']}
            data-on={filter !== null || undefined}
            tabIndex={focusable ? 0 : -1}
            aria-label={t('table.filter', { column: column.header })}
            aria-haspopup="dialog"
            aria-expanded={open === 'filter'}
            aria-pressed={filter !== null}
            title={t('table.filterKeys')}
            onClick={() => setOpen(open === 'filter' ? null : 'filter')}
          >
            <FilterMark aria-hidden />
          </UnstyledButton>
        </ColumnFilterPopover>
        <HeaderMenu
          id={id}
          place={index}
          all={props.all}
          isGrouped={props.isGrouped}
          isPinned={props.isPinned}
          actions={actions}
          onFilter={() => setOpen('filter')}
          opened={open === 'menu'}
          onChange={(opened) => setOpen((now) => (opened ? 'menu' : now === 'menu' ? null : now))}
        >
          <UnstyledButton
            className={headerStyles['action']}
            tabIndex={focusable ? 0 : -1}
            aria-label={t('table.column.menu', { column: column.header })}
            title={t('table.column.menuKeys')}
          >
            <ChevronDownIcon aria-hidden />
          </UnstyledButton>
        </HeaderMenu>
      </span>
      <ResizeHandle
        onWidth={(width, isDone) => actions.pull(index, width, isDone)}
        onFit={() => actions.fit(index)}
      />
    </div>
  )
}

export const HeaderCell = memo(HeaderCellInner) as typeof HeaderCellInner
