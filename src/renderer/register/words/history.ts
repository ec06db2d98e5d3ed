import { documentLanguages } from '@shared/model/base'
import { localText } from '@shared/model/fields'
import { outcome } from '@shared/model/outcome'
import { plainWords } from '@shared/richText/plainWords'
import type { RecordKind } from '@shared/model/link'
import type { FieldDef, WordsContext } from '@renderer/ui/form/types'
import { asText, valueAt } from '@renderer/ui/form/values'
import type { HistoryEntry } from '@renderer/store/history'
import { fieldName } from './fieldName'
import { type AnyField, idsIn, isEmpty, rowsOf, rowWords, valueWords } from './valueWords'

/** A change in words: who did what, and each field before and after. */
export interface HistoryWords {
  who: string
  did: string
  lines: string[]
  reason: string
}

interface Told {
  kind: RecordKind
  /** The fields of the record's form: their labels and choices are the words of the change. */
  fields: readonly FieldDef<never>[]
}

/** Puts one change of a record into words. */
export function historyWords(
  entry: HistoryEntry,
  told: Told,
  context: Omit<WordsContext, 'values'>,
): HistoryWords {
  const { t } = context
  const { change, who, reason } = entry
  const isEdit = change !== null && change.before !== null && !('deletedAt' in change.before)
  return {
    who: who || t('page.history.nobody'),
    did: deedWord(entry, t),
    lines: isEdit ? changeLines(change.before ?? {}, change.after ?? {}, told, context) : [],
    reason,
  }
}

/** What was done to a record, in a word. */
export function deedWord(entry: Deed, t: Texts): string {
  return t(`page.history.did.${deed(entry)}`)
}

type Deed = Pick<HistoryEntry, 'cause' | 'change'>

/** What was done to this record, which may differ from why the whole change was made. */
function deed({ cause, change }: Deed) {
  if (cause === 'undo' || cause === 'redo' || change === null) return cause
  if (change.before === null) return cause === 'edit' || cause === 'remove' ? 'create' : cause
  const wasRemoved = 'deletedAt' in change.before && change.before['deletedAt'] !== null
  if (wasRemoved) return 'restore'
  // Removing one record changes those that pointed at it.
  if (cause === 'remove' && !('deletedAt' in change.before)) return 'without'
  return cause === 'create' ? 'edit' : cause
}

function changeLines(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  { kind, fields }: Told,
  context: Omit<WordsContext, 'values'>,
): string[] {
  const { t } = context
  let hasOther = false
  const lines = Object.keys(after).flatMap((name) => {
    const mine = fields.filter(
      (field): field is AnyField =>
        field.kind !== 'heading' && (field.name === name || field.name.startsWith(`${name}.`)),
    )
    if (mine.length > 0)
      return mine.flatMap((field) =>
        fieldLines(field, valueAt(before, field.name), valueAt(after, field.name), {
          ...context,
          values: after,
        }),
      )
    const label = fieldName(t, kind, name)
    if (name === 'files' && label)
      return listLines(label, namesOf(before[name]), namesOf(after[name]), t)
    if (!label) {
      hasOther = true
      return []
    }
    return [changeLine(label, bareWords(before[name], context), bareWords(after[name], context), t)]
  })
  return hasOther ? [...lines, t('page.history.otherField')] : lines
}

function fieldLines(
  field: AnyField,
  before: unknown,
  after: unknown,
  context: WordsContext,
): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const { t, nameOf } = context
  if (field.kind === 'localLine' || field.kind === 'localText')
    return documentLanguages.flatMap((language) => {
      const [old, now] = [before, after].map((value) => {
        const text = asText(valueAt(value, language))
        return field.isFormatted ? plainWords(text) : text
      })
      const label = `${field.label} (${t(`common.languageCodes.${language}`)})`
      return old === undefined || now === undefined || old === now
        ? []
        : [changeLine(label, old, now, t)]
    })
  if (field.kind === 'records' || field.kind === 'links')
    return listLines(field.label, idsIn(before).map(nameOf), idsIn(after).map(nameOf), t)
  if (field.kind === 'rows') {
    const words = (value: unknown) =>
      rowsOf(value).map((row) => rowWords(field.fields, row, context))
    return listLines(field.label, words(before), words(after), t)
  }
  const words = (value: unknown) =>
    isEmpty(value) && field.kind !== 'boolean' ? '' : valueWords(field, value, context)
  return [changeLine(field.label, words(before), words(after), t)]
}

type Texts = WordsContext['t']

function changeLine(field: string, before: string, after: string, t: Texts): string {
  const nothing = t('page.history.nothing')
  return t('page.history.change', { field, before: before || nothing, after: after || nothing })
}

function listLines(field: string, before: string[], after: string[], t: Texts): string[] {
  const added = after.filter((one) => !before.includes(one))
  const dropped = before.filter((one) => !after.includes(one))
  return [
    ...(added.length > 0 ? [t('page.history.added', { field, items: added.join(', ') })] : []),
    ...(dropped.length > 0
      ? [t('page.history.dropped', { field, items: dropped.join(', ') })]
      : []),
  ]
}

/** What files are called: of a list that tells each by its name. */
function namesOf(value: unknown): string[] {
  return rowsOf(value).map(({ name }) => asText(name))
}

/** A value of a field that is not in the form: a name, a text, a number. */
export function bareWords(value: unknown, { t, nameOf }: Omit<WordsContext, 'values'>): string {
  if (isEmpty(value)) return value === false ? t('common.no') : ''
  if (typeof value === 'boolean') return t('common.yes')
  const names = idsIn(value).map(nameOf).filter(Boolean)
  if (names.length > 0) return names.join(', ')
  if (Array.isArray(value)) return t('page.rows', { count: value.length })
  const decided = outcome.safeParse(value)
  if (decided.success) {
    const { code, text } = decided.data
    return [t(`model.outcome.${code}`), textsIn(text)].filter(Boolean).join(': ')
  }
  const texts = textsIn(value)
  if (texts !== null) return texts
  return typeof value === 'string' || typeof value === 'number' ? String(value) : t('common.yes')
}

/** What is said in each language, one after the other; null when the value is no such text. */
function textsIn(value: unknown): string | null {
  const read = localText.safeParse(value)
  if (!read.success || typeof value !== 'object') return null
  const texts = documentLanguages.map((language) => plainWords(read.data[language]))
  return texts.filter(Boolean).join(' / ')
}
