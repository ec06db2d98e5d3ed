import { documentLanguages } from '@shared/model/base'
import { plainWords as unformatted } from '@shared/richText/plainWords'
import { homeZone } from '@shared/rules/time'
import type { FieldDef, FormChoice, WordsContext } from '@renderer/ui/form/types'
import { asText, asTexts, valueAt } from '@renderer/ui/form/values'
import {
  formatClock,
  formatDay,
  formatMoment,
  formatMoney,
  formatMonth,
  formatPeriod,
} from '@renderer/ui/format'

/** Any field of a form but a heading, whatever the record. */
export type AnyField = Exclude<FieldDef<never>, { kind: 'heading' }>

/** The value of a field as a person reads it; '' when there is none. */
export function valueWords(field: AnyField, value: unknown, context: WordsContext): string {
  const { t, language, nameOf } = context
  switch (field.kind) {
    case 'text':
    case 'lines':
      return asText(value)
    case 'localLine':
    case 'localText': {
      const text = asText(
        [language, ...documentLanguages].map((one) => valueAt(value, one)).find(Boolean),
      )
      return field.isFormatted ? unformatted(text) : text
    }
    case 'choice':
      return labelOf(field.choices, asText(value))
    case 'multiChoice':
      return asTexts(value)
        .map((one) => labelOf(field.choices, one))
        .join(', ')
    case 'tags':
    case 'texts':
      return asTexts(value).join(', ')
    case 'day':
      return value ? formatDay(asText(value)) : ''
    case 'clock':
      return value ? formatClock(asText(value), language) : ''
    case 'month':
      return formatMonth(asText(value))
    case 'dateTime':
      return value ? formatMoment(asText(value), field.zone ?? homeZone, language) : ''
    case 'number':
      return typeof value === 'number' ? `${value}${field.unit ? ` ${field.unit}` : ''}` : ''
    case 'money':
      return typeof value === 'number' ? `${formatMoney(value, language)}\u00a0€` : ''
    case 'boolean':
      return t(value === true ? 'common.yes' : 'common.no')
    case 'record':
    case 'records':
    case 'link':
    case 'links':
      return idsIn(value).map(nameOf).join(', ')
    case 'rows':
      return rowsOf(value)
        .map((row) => rowWords(field.fields, row, context))
        .join('; ')
    case 'custom':
      return field.words?.(value, context) ?? plainWords(value, context)
  }
}

/**
 * One row of a list, its values beside each other: "Lapin liitto · Pääpartneri · 120 000,00 €". The days it
 * begins and ends are one period: "suunnittelija · 1.1.2024–31.12.2026".
 */
export function rowWords(
  fields: readonly AnyField[],
  row: Record<string, unknown>,
  context: WordsContext,
): string {
  const hasPeriod = ['from', 'until'].every((end) => fields.some((field) => isDay(field, end)))
  return fields
    .filter((field) => !(hasPeriod && isDay(field, 'until')))
    .map((field) => {
      if (hasPeriod && isDay(field, 'from'))
        return formatPeriod(asText(row['from']) || null, asText(row['until']) || null)
      const value = valueAt(row, field.name)
      return isEmpty(value) ? '' : valueWords(field, value, { ...context, values: row })
    })
    .filter(Boolean)
    .join(' · ')
}

function isDay({ kind, name }: AnyField, end: string): boolean {
  return kind === 'day' && name === end
}

/** The rows of a list field. */
export function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : []
}

/** The ids that a picker's value holds: an id, a link, or a list of either. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' && 'id' in value ? [String(value.id)] : []
}

/** True when there is nothing to read: no text in any language, an empty list, no. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

function labelOf(choices: readonly FormChoice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}

/** What a field of its own kind holds, when it does not say it itself. */
function plainWords(value: unknown, { t, language }: WordsContext): string {
  if (Array.isArray(value)) return t('page.rows', { count: value.length })
  const text = asText(value)
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(text)) return formatMoment(text, homeZone, language)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : text
}
