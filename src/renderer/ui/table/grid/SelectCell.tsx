import { Checkbox } from '@mantine/core'
import { useTexts } from '../../texts'
import styles from './Grid.module.css'

interface SelectCellProps {
  isSelected: boolean
  /** Some of the rows of a group, or of the table, but not all. */
  isPartly?: boolean
  /** What is picked: a row, or the rows of a group. */
  name: string
  isGroup?: boolean
  onSelect: (isRange: boolean) => void
}

/** The box before a line, faint until it is wanted. By keyboard Shift + Space does the same. */
export function SelectCell(props: SelectCellProps) {
  const { isSelected, isPartly = false, name, isGroup = false, onSelect } = props
  const { t } = useTexts()
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      className={styles['selectCell']}
      onClick={(event) => {
        event.stopPropagation()
        onSelect(event.shiftKey)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={isGroup ? t('table.select.group', { name }) : t('table.select.row', { name })}
        checked={isSelected}
        indeterminate={isPartly}
        onChange={() => undefined}
      />
    </div>
  )
}
