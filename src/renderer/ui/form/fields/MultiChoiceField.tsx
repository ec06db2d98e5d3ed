import { MultiSelect } from '@mantine/core'
import { useTexts } from '../../texts'
import type { FormChoice } from '../types'
import { asTexts } from '../values'
import { faceProps, type FieldInputProps } from './face'

export function MultiChoiceField({
  field,
  control,
}: FieldInputProps<{ choices: readonly FormChoice[] }>) {
  const { t } = useTexts()
  const values = asTexts(control.value)
  return (
    <MultiSelect
      {...faceProps(field, control)}
      data={[...field.choices]}
      value={values}
      onChange={control.setValue}
      checkIconPosition="right"
      hidePickedOptions
      placeholder={values.length === 0 ? t('table.form.choose') : t('table.form.chooseMore')}
      nothingFoundMessage={t('table.form.noOptions')}
      searchable
    />
  )
}
