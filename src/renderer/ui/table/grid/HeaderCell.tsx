import { UnstyledButton } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import { ArrowDownIcon, ArrowUpIcon, ChevronDownIcon, FilterIcon, FilterOnIcon } from '../../icons'
import { useTexts } from '../../texts'
import { HeaderMenu, type ColumnCommands } from '../columns/HeaderMenu'
import { ResizeHandle } from '../columns/ResizeHandle'
import { useColumnDrag } from '../columns/useColumnDrag'
import { ColumnFilterPopover } from '../filters/ColumnFilterPopover'
import type { Column } from '../types'
import { withFilter, withSort, type TableView } from '../view'
import styles from './Grid.module.css'
import headerStyles from './HeaderCell.module.css'

interface HeaderCellProps<Row> {
  column: Column<Row>
  /** Among the columns shown, from 0; and what it is for those who listen, from 1. */
  index: number
  colIndex: number
  all: number
  isPinned: boolean
  /** Every row, for what a filter offers. */
  rows: readonly Row[]
  ownId: string | null
  view: TableView
  onView: (view: TableView) => void
  commands: Omit<ColumnCommands, 'filter'>
  onPull: (width: number, isDone: boolean) => void
  onDrop: (dragged: string, side: 'left' | 'right') => void
  focusable: boolean
  onFocus: () => void
}

/**
 * A column's title: sorts by click or Enter (Shift adds), filters by the mark or Alt + down arrow, moves
 * by Alt + arrows, is sized by Shift + arrows; Shift + F10 opens the menu of it all.
 */
export function HeaderCell<Row>(props: HeaderCellProps<Row>) {
  const { column, index, view, onView, commands, focusable } = props
  const { t } = useTexts()
  const [open, setOpen] = useState<'filter' | 'menu' | null>(null)
  const header = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const over = useColumnDrag(header, button, { id: column.id, onDrop: props.onDrop })
  const place = view.sort.findIndex((sort) => sort.id === column.id)
  const sort = view.sort[place]
  const filter = view.filters[column.id] ?? null
  const SortIcon = sort?.descending ? ArrowDownIcon : ArrowUpIcon
  const FilterMark = filter ? FilterOnIcon : FilterIcon

  function onKeyDown(event: KeyboardEvent) {
    const isTitle = event.target === button.current
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined
    if (event.altKey && event.key === 'ArrowDown') setOpen('filter')
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) setOpen('menu')
    else if (isTitle && side && event.altKey) commands.move(side)
    else if (isTitle && side && event.shiftKey) commands.resize(side)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={header}
      role="columnheader"
      aria-colindex={props.colIndex}
      aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={styles['headerCell']}
      data-header={index}
      data-kind={column.kind}
      data-over={over ?? undefined}
      data-pinned={props.isPinned || undefined}
      style={props.isPinned ? { left: `var(--left-${index})` } : undefined}
      onKeyDown={onKeyDown}
      onContextMenu={() => setOpen('menu')}
    >
      <UnstyledButton
        ref={button}
        className={headerStyles['sortButton']}
        data-cell={`-1:${index}`}
        tabIndex={focusable ? 0 : -1}
        title={column.header}
        onFocus={props.onFocus}
        onClick={(event) => onView(withSort(view, column.id, event.shiftKey))}
      >
        <span className={headerStyles['text']}>{column.header}</span>
        {sort && <SortIcon aria-hidden className={headerStyles['sortMark']} />}
        {sort && view.sort.length > 1 && (
          <span className={headerStyles['sortPlace']}>{place + 1}</span>
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
          onFilter={(next) => onView(withFilter(view, column.id, next))}
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
          column={column}
          place={index}
          all={props.all}
          view={view}
          onView={onView}
          commands={{ ...commands, filter: () => setOpen('filter') }}
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
      <ResizeHandle onWidth={props.onPull} onFit={commands.fit} />
    </div>
  )
}
