import { MultiSelect } from '@mantine/core'
import { useTexts } from '../../texts'
import type { RecordSource } from '../types'
import { asTexts } from '../values'
import { faceProps, type FieldInputProps } from './face'
import { usePickerProps } from './picker'
import { useRecordOptions } from './useRecordOptions'

export function RecordsField({ field, control }: FieldInputProps<{ source: RecordSource }>) {
  const { t } = useTexts()
  const ids = asTexts(control.value)
  const { items, search, setSearch, resolve } = useRecordOptions(field.source, ids)
  return (
    <MultiSelect
      {...faceProps(field, control)}
      {...usePickerProps(items)}
      data={items}
      value={ids}
      onChange={(values) => {
        void Promise.all(values.map(resolve)).then((resolved) =>
          control.setValue(resolved.filter((value) => value !== null)),
        )
      }}
      searchable
      hidePickedOptions
      searchValue={search}
      onSearchChange={setSearch}
      placeholder={ids.length === 0 ? t('table.form.choose') : t('table.form.chooseMore')}
      nothingFoundMessage={t('table.form.noOptions')}
    />
  )
}
