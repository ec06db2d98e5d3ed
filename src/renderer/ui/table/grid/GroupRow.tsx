import { memo, type CSSProperties } from 'react'
import { ChevronDownIcon, ChevronRightIcon } from '../../icons'
import { useTexts } from '../../texts'
import type { GroupLine } from '../grouping/lines'
import { groupTitle } from '../grouping/title'
import styles from './Grid.module.css'
import { SelectCell } from './SelectCell'
import type { GridActions, LinePlace } from './types'

interface GroupRowProps<Row> extends LinePlace {
  group: GroupLine<Row>
  /** How many columns the title goes over. */
  columns: number
  isFocusable: boolean
  /** How many of its rows are picked; null in a table whose rows cannot be. */
  selected: number | null
  actions: GridActions
}

function GroupRowInner<Row>(props: GroupRowProps<Row>) {
  const { group, index, selected, actions } = props
  const { t, language } = useTexts()
  const title = groupTitle(group, { t, language })
  const Mark = group.isOpen ? ChevronDownIcon : ChevronRightIcon
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={props.level}
      aria-expanded={group.isOpen}
      className={styles['row']}
      data-group
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={() => actions.onFold(index)}
    >
      {selected !== null && (
        <SelectCell
          isGroup
          isSelected={selected === group.rows.length}
          isPartly={selected > 0 && selected < group.rows.length}
          name={title}
          onSelect={(isRange) => actions.onSelect(index, isRange)}
        />
      )}
      <div
        role="gridcell"
        aria-colindex={selected === null ? 1 : 2}
        aria-colspan={props.columns}
        className={styles['groupCell']}
        data-cell={`${index}:0`}
        style={{ '--depth': group.depth } as CSSProperties}
        tabIndex={props.isFocusable ? 0 : -1}
        onFocus={() => actions.onFocusCell(index, 0)}
      >
        <Mark aria-hidden />
        {title}
      </div>
    </div>
  )
}

export const GroupRow = memo(GroupRowInner) as typeof GroupRowInner
