import { Select } from '@mantine/core'
import { useTexts } from '../../texts'
import type { FormChoice } from '../types'
import { asText } from '../values'
import { faceProps, type FieldInputProps } from './face'

interface ChoiceExtra {
  choices: readonly FormChoice[]
  clearable?: boolean
}

export function ChoiceField({ field, control }: FieldInputProps<ChoiceExtra>) {
  const { t } = useTexts()
  return (
    <Select
      {...faceProps(field, control)}
      data={[...field.choices]}
      value={asText(control.value) || null}
      onChange={control.setValue}
      clearable={field.clearable ?? false}
      clearButtonProps={{ 'aria-label': t('table.form.clear', { label: field.label }) }}
      allowDeselect={false}
      checkIconPosition="right"
      placeholder={t('table.form.choose')}
    />
  )
}
