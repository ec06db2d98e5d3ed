import { BooleanField } from './fields/BooleanField'
import { ChoiceField } from './fields/ChoiceField'
import { ClockField } from './fields/ClockField'
import { DateTimeField } from './fields/DateTimeField'
import { DayField } from './fields/DayField'
import { LinesField } from './fields/LinesField'
import { LinkField } from './fields/LinkField'
import { LinksField } from './fields/LinksField'
import { LocalField } from './fields/LocalField'
import { MoneyField } from './fields/MoneyField'
import { MonthField } from './fields/MonthField'
import { MultiChoiceField } from './fields/MultiChoiceField'
import { NumberField } from './fields/NumberField'
import { RecordField } from './fields/RecordField'
import { RecordsField } from './fields/RecordsField'
import { RowsField } from './fields/RowsField'
import { TagsField } from './fields/TagsField'
import { TextField } from './fields/TextField'
import { TextsField } from './fields/TextsField'
import type { FieldControl, FieldDef } from './types'

interface FieldInputProps<Values> {
  field: Exclude<FieldDef<Values>, { kind: 'heading' }>
  control: FieldControl
}

/** The input of each kind of field. */
export function FieldInput<Values>({ field, control }: FieldInputProps<Values>) {
  switch (field.kind) {
    case 'text':
      return <TextField field={field} control={control} />
    case 'lines':
      return <LinesField field={field} control={control} />
    case 'localLine':
    case 'localText':
      return <LocalField field={field} control={control} />
    case 'choice':
      return <ChoiceField field={field} control={control} />
    case 'multiChoice':
      return <MultiChoiceField field={field} control={control} />
    case 'day':
      return <DayField field={field} control={control} />
    case 'clock':
      return <ClockField field={field} control={control} />
    case 'dateTime':
      return <DateTimeField field={field} control={control} />
    case 'number':
      return <NumberField field={field} control={control} />
    case 'boolean':
      return <BooleanField field={field} control={control} />
    case 'record':
      return <RecordField field={field} control={control} />
    case 'records':
      return <RecordsField field={field} control={control} />
    case 'tags':
      return <TagsField field={field} control={control} />
    case 'link':
      return <LinkField field={field} control={control} />
    case 'links':
      return <LinksField field={field} control={control} />
    case 'money':
      return <MoneyField field={field} control={control} />
    case 'month':
      return <MonthField field={field} control={control} />
    case 'texts':
      return <TextsField field={field} control={control} />
    case 'rows':
      return <RowsField field={field} control={control} Input={FieldInput} />
    case 'custom':
      return field.render(control)
  }
}
