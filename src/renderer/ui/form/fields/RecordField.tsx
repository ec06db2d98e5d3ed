import { Select } from '@mantine/core'
import { useTexts } from '../../texts'
import type { RecordSource } from '../types'
import { asText } from '../values'
import { faceProps, type FieldInputProps } from './face'
import { usePickerProps } from './picker'
import { useRecordOptions } from './useRecordOptions'

export function RecordField({ field, control }: FieldInputProps<{ source: RecordSource }>) {
  const { t } = useTexts()
  const id = asText(control.value)
  const { items, search, setSearch, resolve } = useRecordOptions(field.source, id ? [id] : [])
  return (
    <Select
      {...faceProps(field, control)}
      {...usePickerProps(items)}
      data={items}
      value={id || null}
      onChange={(value) => {
        if (value === null) return control.setValue(null)
        void resolve(value).then((resolved) => resolved && control.setValue(resolved))
      }}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      clearable
      clearButtonProps={{ 'aria-label': t('table.form.clear', { label: field.label }) }}
      allowDeselect={false}
      placeholder={t('table.form.choose')}
      nothingFoundMessage={t('table.form.noOptions')}
    />
  )
}
