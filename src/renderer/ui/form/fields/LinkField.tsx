import { Select } from '@mantine/core'
import { link } from '@shared/model/fields'
import { useTexts } from '../../texts'
import type { LinkGroup } from '../types'
import { faceProps, type FieldInputProps } from './face'
import { linkOf, linkValue } from './links'
import { usePickerProps } from './picker'
import { useLinkOptions } from './useLinkOptions'

export function LinkField({ field, control }: FieldInputProps<{ groups: readonly LinkGroup[] }>) {
  const { t } = useTexts()
  const read = link.safeParse(control.value)
  const picked = read.success ? [read.data] : []
  const { data, items } = useLinkOptions(field.groups, picked)
  return (
    <Select
      {...faceProps(field, control)}
      {...usePickerProps(items)}
      data={data}
      value={picked[0] ? linkValue(picked[0]) : null}
      onChange={(value) => control.setValue(value === null ? null : linkOf(value))}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('table.form.clear', { label: field.label }) }}
      allowDeselect={false}
      placeholder={t('table.form.choose')}
      nothingFoundMessage={t('table.form.noOptions')}
    />
  )
}
