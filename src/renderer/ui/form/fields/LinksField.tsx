import { MultiSelect } from '@mantine/core'
import { link } from '@shared/model/fields'
import { useTexts } from '../../texts'
import type { LinkGroup } from '../types'
import { faceProps, type FieldInputProps } from './face'
import { linkOf, linkValue } from './links'
import { usePickerProps } from './picker'
import { useLinkOptions } from './useLinkOptions'

export function LinksField({ field, control }: FieldInputProps<{ groups: readonly LinkGroup[] }>) {
  const { t } = useTexts()
  const read = link.array().safeParse(control.value)
  const picked = read.success ? read.data : []
  const { data, items } = useLinkOptions(field.groups, picked)
  return (
    <MultiSelect
      {...faceProps(field, control)}
      {...usePickerProps(items)}
      data={data}
      value={picked.map(linkValue)}
      onChange={(values) => control.setValue(values.map(linkOf).filter((value) => value !== null))}
      searchable
      hidePickedOptions
      placeholder={picked.length === 0 ? t('table.form.choose') : t('table.form.chooseMore')}
      nothingFoundMessage={t('table.form.noOptions')}
    />
  )
}
