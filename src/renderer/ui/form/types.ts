import type { ReactNode } from 'react'
import type { z } from '@shared/model/fields'
import type { DocumentLanguage } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import type { Texts } from '@shared/texts/texts'
import type { FormValues } from './values'

/** A problem in words of the person's language; `path` is the field (`title.fi`), '' for the whole. */
export interface FieldProblem {
  path: string
  message: string
}

export type Saved = { ok: true } | { ok: false; problems: readonly FieldProblem[] }

/** A field of the record, or something inside it: `place`, `title.fi`, `source.address`. */
export type FieldName<Values> =
  Extract<keyof Values, string> | `${Extract<keyof Values, string>}.${string}`

export interface FormChoice {
  value: string
  label: string
}

/** A record that can be picked: its name, and a detail that tells namesakes apart. */
export interface RecordOption {
  id: string
  label: string
  detail?: string
}

export interface RecordSource {
  /** Everything that may be picked, or at least what is picked now when `find` gives the rest. */
  options: readonly RecordOption[]
  find?: (search: string) => Promise<readonly RecordOption[]>
  /** What is picked, when it is not among the options. */
  optionOf?: (id: string) => RecordOption | undefined
  /** Makes a record of what was typed; null when it was not made. */
  create?: (typed: string) => Promise<RecordOption | null>
}

interface FieldBase<Values> {
  name: FieldName<Values>
  label: string
  hint?: string
  /** Marks the label; the schema decides what is refused. */
  required?: boolean
  /** Columns of six the field takes; 6 unless given. */
  span?: 1 | 2 | 3 | 4 | 6
  shown?: (values: Values) => boolean
  disabled?: boolean
  /** What stands under the field: a suggestion, a way to fill it in. */
  below?: (control: FieldControl) => ReactNode
  /** What changes in other fields, by name, when a person gives this one a value. */
  changesToo?: (value: unknown, values: FormValues) => FormValues
  /** The fields that tell more of a value, asked with it where several records are given it at once. */
  asks?: (value: unknown) => readonly FieldName<Values>[]
}

/** How a custom field reads and writes its value. */
export interface FieldControl {
  id: string
  value: unknown
  setValue: (value: unknown) => void
  /** The field's problem in words; undefined when there is none. */
  error: string | undefined
  /** Problems inside the field by path under it: `0.personId`. */
  inner: Readonly<Record<string, string>>
  /** All values of the form as they stand now; what is typed may not be valid yet. */
  values: Readonly<Record<string, unknown>>
}

/** The value of each kind stands in its comment; what cannot be read stays as it was typed. */
export type FieldDef<Values> =
  /** A title between groups of fields; those under a folded one are shown when asked for, or when filled in. */
  | { kind: 'heading'; label: string; hint?: string; folded?: boolean }
  /** string */
  | (FieldBase<Values> & { kind: 'text'; input?: 'email' | 'tel' | 'url' })
  /** string with `\n` */
  | (FieldBase<Values> & { kind: 'lines'; rows?: number })
  /** { fi, en, sv }: one line or a longer text in each language */
  | (FieldBase<Values> & {
      kind: 'localLine' | 'localText'
      languages?: readonly DocumentLanguage[]
      rows?: number
      /** The longer text can be formatted: it is Markdown, see docs/decisions/0008. */
      isFormatted?: true
    })
  /** string, or null when clearable */
  | (FieldBase<Values> & { kind: 'choice'; choices: readonly FormChoice[]; clearable?: boolean })
  /** string[] */
  | (FieldBase<Values> & { kind: 'multiChoice'; choices: readonly FormChoice[] })
  /** `YYYY-MM-DD` or null */
  | (FieldBase<Values> & { kind: 'day' })
  /** `HH:mm` or null */
  | (FieldBase<Values> & { kind: 'clock' })
  /** moment in UTC or null; typed as day and clock in the zone, Europe/Helsinki unless given */
  | (FieldBase<Values> & { kind: 'dateTime'; zone?: string })
  /** number or null */
  | (FieldBase<Values> & { kind: 'number'; min?: number; max?: number; unit?: string })
  /** boolean */
  | (FieldBase<Values> & { kind: 'boolean' })
  /** id or null */
  | (FieldBase<Values> & { kind: 'record'; source: RecordSource })
  /** id[] */
  | (FieldBase<Values> & { kind: 'records'; source: RecordSource })
  /** string[] typed freely */
  | (FieldBase<Values> & { kind: 'tags'; suggestions?: readonly string[] })
  /** { kind, id } or null; groups in the order given */
  | (FieldBase<Values> & { kind: 'link'; groups: readonly LinkGroup[] })
  /** { kind, id }[] */
  | (FieldBase<Values> & { kind: 'links'; groups: readonly LinkGroup[] })
  /** whole cents or null; typed in euros */
  | (FieldBase<Values> & { kind: 'money' })
  /** `YYYY-MM` or '' */
  | (FieldBase<Values> & { kind: 'month' })
  /** string[]: sentences one under another, whose order has a meaning */
  | (FieldBase<Values> & { kind: 'texts'; addLabel: string })
  /** a list of objects, each with the same fields */
  | (FieldBase<Values> & RowsExtra & { kind: 'rows' })
  /** whatever the feature makes of it; `words` say the value where it is only read */
  | (FieldBase<Values> & {
      kind: 'custom'
      render(control: FieldControl): ReactNode
      words?(value: unknown, context: WordsContext): string
    })

/** What a value is put into words with. */
export interface WordsContext {
  t: Texts
  language: 'fi' | 'en'
  /** The values beside it, such as the time zone of a moment. */
  values: FormValues
  /** The name of a record. */
  nameOf: (id: string) => string
}

/** A list of objects in a form: the fields of one, named within it, and how another begins. */
export interface RowsExtra {
  fields: readonly RowField[]
  make: () => FormValues
  /** The button that adds one, such as "Lisää kumppani". */
  addLabel: string
  /** Where the order has a meaning, rows can be moved. */
  ordered?: boolean
  /** What the rows are together, such as a sum; '' when there is nothing to say. */
  summary?: (rows: readonly FormValues[]) => string
}

export type RowField = Exclude<FieldDef<FormValues>, { kind: 'heading' }>

export interface LinkGroup {
  kind: RecordKind
  /** Name of the kind in plural, such as "Elimet". */
  label: string
  options: readonly RecordOption[]
}

/** Where unsaved typing is kept while the form or the window is closed. */
export interface Draft {
  /** What was typed last; null or undefined when nothing is kept. */
  load: () => unknown
  /** Null when there is nothing to keep any more. */
  save: (values: unknown) => void
  /** Something waits to be saved by `store`: the window does not close before. What it gives ends that. */
  wait?: (store: () => void) => () => void
}

export interface RecordFormProps<Values extends object> {
  /** Name of the form for screen readers. */
  label: string
  schema: z.ZodType<Values>
  /** Read when the form appears; give another `key` to start another record. */
  initialValues: Values
  fields: readonly FieldDef<Values>[]
  /** Checks across records, asked when the schema has nothing to say. */
  problems?: (values: Values) => readonly FieldProblem[]
  onSubmit: (values: Values) => Promise<Saved>
  /** The person leaves the form; unsaved changes have been asked about. */
  onCancel: () => void
  draft?: Draft
  /** True for a new record, which is saved even when nothing was changed in it. */
  isNew?: boolean
  saveLabel?: string
  /** At the left of the buttons: for example removing the record. */
  actions?: ReactNode
}
