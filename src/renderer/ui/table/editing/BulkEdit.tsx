import { Button, SegmentedControl, Select } from '@mantine/core'
import { useId, useMemo, type SubmitEvent } from 'react'
import { FieldInput } from '../../form/FieldInput'
import { Dialog } from '../../Dialog'
import { useTexts } from '../../texts'
import styles from './BulkEdit.module.css'
import { bulkFields, type EditField, formValues } from './cellField'
import { ChangePreview } from './ChangePreview'
import { DayMoveFields } from './DayMoveFields'
import { MovedDays } from './MovedDays'
import type { TableEditing } from './types'
import { useBulkChange } from './useBulkChange'

interface BulkEditProps<Row> {
  rows: readonly [Row, ...Row[]]
  editing: TableEditing<Row>
  onClose: () => void
}

/**
 * One field of several rows given one value, with what that value is told with, or a day of each moved from where
 * it is: what it would do is said before, and it is one change.
 */
export function BulkEdit<Row extends object>({ rows, editing, onClose }: BulkEditProps<Row>) {
  const { t } = useTexts()
  const id = useId()
  const fields = useMemo(() => bulkFields(editing.fields()), [editing])
  const bulk = useBulkChange(rows, fields)
  const { field, move, change } = bulk
  const checked = useMemo(() => change && editing.check(change), [editing, change])
  const count = checked?.changing.length ?? 0

  function apply(event: SubmitEvent) {
    event.preventDefault()
    if (!change || count === 0) return
    void editing.save(change).then((saved) => saved.ok && onClose())
  }

  function input(one: EditField<Row>, value: unknown, setValue: (value: unknown) => void) {
    const values = formValues(rows[0])
    const control = {
      id: `${id}-${one.name}`,
      value,
      setValue,
      error: undefined,
      inner: {},
      values,
    }
    return <FieldInput key={one.name} field={one} control={control} />
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('table.editing.bulkTitle', { count: rows.length })}
      size="36rem"
    >
      <form className={styles['form']} noValidate onSubmit={apply}>
        <Select
          data-autofocus
          label={t('table.editing.bulkField')}
          placeholder={t('table.form.choose')}
          data={fields.map((one) => ({ value: one.name, label: one.label }))}
          value={field?.name ?? null}
          onChange={bulk.chooseField}
          allowDeselect={false}
          searchable
        />
        {field?.kind === 'day' && (
          <SegmentedControl
            aria-label={t('table.editing.move.how')}
            data={[
              { value: 'same', label: t('table.editing.move.same') },
              { value: 'move', label: t('table.editing.move.move') },
            ]}
            value={move ? 'move' : 'same'}
            onChange={(how) => bulk.setMoves(how === 'move')}
          />
        )}
        {move && <DayMoveFields id={id} move={move} onMove={bulk.setMove} />}
        {field && !move && input(field, bulk.value, bulk.setValue)}
        {bulk.asked.map((one) =>
          input(one, bulk.told[one.name], (words) => bulk.tell(one.name, words)),
        )}
        {checked && <ChangePreview checked={checked} nameOf={editing.nameOf} />}
        {checked && move && field && (
          <MovedDays changing={checked.changing} name={field.name} nameOf={editing.nameOf} />
        )}
        <div className={styles['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={count === 0}>
            {checked ? t('table.editing.apply', { count }) : t('table.editing.applyNone')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
