import { documentLanguages } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import { plainWords } from '@shared/richText/plainWords'
import type { FieldDef, WordsContext } from '@renderer/ui/form/types'
import { asText, valueAt } from '@renderer/ui/form/values'
import { fieldName } from './fieldName'
import { bareWords } from './history'
import { type AnyField, isEmpty, valueWords } from './valueWords'

/** A field in two versions of a record, in words; a version without a value says so. */
export interface BothWords {
  readonly label: string
  readonly words: readonly [one: string, other: string]
}

interface Told {
  kind: RecordKind
  /** The fields of the record's form: their labels and choices are the words. */
  fields: readonly FieldDef<never>[]
}

/** What a field says in two versions of a record; of a field made of several, the parts that differ. */
export function bothWords(
  name: string,
  versions: readonly [object, object],
  { kind, fields }: Told,
  context: Omit<WordsContext, 'values'>,
): BothWords {
  const { t } = context
  const nothing = t('page.history.nothing')
  const own = fields.filter(
    (field): field is AnyField =>
      field.kind !== 'heading' && (field.name === name || field.name.startsWith(`${name}.`)),
  )
  const parts = own
    .flatMap((field) => partsOf(field, versions, context))
    .filter(({ words: [one, other] }) => one !== other)
  const [part, ...more] = parts
  if (part && more.length === 0) return { ...part, words: said(part.words, nothing) }
  if (part) {
    const join = (at: 0 | 1) =>
      parts.map(({ label, words }) => `${label}: ${words[at] || nothing}`).join(' · ')
    return { label: fieldName(t, kind, name) || part.label, words: [join(0), join(1)] }
  }
  const bare = (version: object) => bareWords(valueAt(version, name), context)
  const words = [bare(versions[0]), bare(versions[1])] as const
  return {
    label: fieldName(t, kind, name) || t('page.history.otherField'),
    words: said(words, nothing),
  }
}

function partsOf(
  field: AnyField,
  versions: readonly [object, object],
  context: Omit<WordsContext, 'values'>,
): BothWords[] {
  const { t } = context
  const [one, other] = versions.map((version) => valueAt(version, field.name))
  if (field.kind === 'localLine' || field.kind === 'localText')
    return documentLanguages.map((language) => {
      const text = (value: unknown) => {
        const found = asText(valueAt(value, language))
        return field.isFormatted ? plainWords(found) : found
      }
      const label = `${field.label} (${t(`common.languageCodes.${language}`)})`
      return { label, words: [text(one), text(other)] }
    })
  const words = (value: unknown, version: object) =>
    isEmpty(value) && field.kind !== 'boolean'
      ? ''
      : valueWords(field, value, { ...context, values: version as WordsContext['values'] })
  return [{ label: field.label, words: [words(one, versions[0]), words(other, versions[1])] }]
}

function said([one, other]: BothWords['words'], nothing: string): BothWords['words'] {
  return [one || nothing, other || nothing]
}
