import { dayUnits } from '@shared/rules/dayUnits'
import { FieldInput } from '../../form/FieldInput'
import type { RowField } from '../../form/types'
import { useTexts } from '../../texts'
import styles from './BulkEdit.module.css'
import type { DayMove } from './dayMove'

interface DayMoveFieldsProps {
  id: string
  move: DayMove
  onMove: (move: DayMove) => void
}

/** How far, in what, and which way. */
export function DayMoveFields({ id, move, onMove }: DayMoveFieldsProps) {
  const { t } = useTexts()
  const fields: RowField[] = [
    { kind: 'number', name: 'amount', label: t('table.editing.move.amount'), min: 1, max: 999 },
    {
      kind: 'choice',
      name: 'unit',
      label: t('table.editing.move.unit'),
      choices: dayUnits.map((value) => ({ value, label: t(`table.editing.move.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'direction',
      label: t('table.editing.move.direction'),
      choices: (['later', 'earlier'] as const).map((value) => ({
        value,
        label: t(`table.editing.move.${value}`),
      })),
    },
  ]
  const values = { ...move }
  return (
    <div className={styles['move']}>
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          control={{
            id: `${id}-${field.name}`,
            value: values[field.name as keyof DayMove],
            setValue: (value) => onMove({ ...move, [field.name]: value }),
            error: undefined,
            inner: {},
            values,
          }}
        />
      ))}
    </div>
  )
}
