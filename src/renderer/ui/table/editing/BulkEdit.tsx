import { Button, Select } from '@mantine/core'
import { useId, useMemo, useState, type SubmitEvent } from 'react'
import { FieldInput } from '../../form/FieldInput'
import { valueAt } from '../../form/values'
import { Dialog } from '../../Dialog'
import { useTexts } from '../../texts'
import styles from './BulkEdit.module.css'
import { bulkFields, formValues } from './cellField'
import { ChangePreview } from './ChangePreview'
import type { TableEditing } from './types'

interface BulkEditProps<Row> {
  rows: readonly [Row, ...Row[]]
  editing: TableEditing<Row>
  onClose: () => void
}

/** One field given one value in several rows: what it would do is said before, and it is one change. */
export function BulkEdit<Row extends object>({ rows, editing, onClose }: BulkEditProps<Row>) {
  const { t } = useTexts()
  const id = useId()
  const fields = useMemo(() => bulkFields(editing.fields()), [editing])
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState<unknown>(null)
  const field = fields.find((one) => one.name === name)
  const checked = useMemo(
    () => (name === null ? null : editing.check({ rows, name, value })),
    [editing, rows, name, value],
  )
  const count = checked?.changing.length ?? 0

  /** Begins from what the first row holds: most often only a little is other. */
  function chooseField(next: string | null) {
    setName(next)
    setValue(next === null ? null : valueAt(rows[0], next))
  }

  function apply(event: SubmitEvent) {
    event.preventDefault()
    if (name === null || count === 0) return
    void editing.save({ rows, name, value }).then((saved) => saved.ok && onClose())
  }

  return (
    <Dialog opened onClose={onClose} title={t('table.editing.bulkTitle', { count: rows.length })}>
      <form className={styles['form']} noValidate onSubmit={apply}>
        <Select
          data-autofocus
          label={t('table.editing.bulkField')}
          placeholder={t('table.form.choose')}
          data={fields.map((one) => ({ value: one.name, label: one.label }))}
          value={name}
          onChange={chooseField}
          allowDeselect={false}
          searchable
        />
        {field && (
          <FieldInput
            key={field.name}
            field={field}
            control={{
              id,
              value,
              setValue,
              error: undefined,
              inner: {},
              values: formValues(rows[0]),
            }}
          />
        )}
        {checked && <ChangePreview checked={checked} nameOf={editing.nameOf} />}
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
