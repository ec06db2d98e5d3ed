import { fieldsOf, type ImportKind, type Mapping } from '@shared/rules/import/fields'
import { guessMapping, headingKey } from '@shared/rules/import/guess'
import { getPreferences, setPreferences } from '@renderer/store/preferences'

/** Tables with the same headings have the same columns. */
function keyOf(kind: ImportKind, headings: readonly string[]): string {
  return `import.${kind}.${headings.map(headingKey).join('|')}`
}

/** What the columns hold: as it was the last time for these headings, else as the headings tell. */
export function mappingOf(kind: ImportKind, headings: readonly string[]): Mapping {
  const stored = getPreferences().views[keyOf(kind, headings)]
  if (!Array.isArray(stored)) return guessMapping(kind, headings)
  const fields = fieldsOf(kind)
  return headings.map((_, at) => fields.find((field) => field === stored[at]) ?? null)
}

/** Remembers what the columns hold, when it is not what their headings tell. */
export function keepMapping(kind: ImportKind, headings: readonly string[], mapping: Mapping): void {
  const guessed = guessMapping(kind, headings)
  const key = keyOf(kind, headings)
  const isGuessed = mapping.every((field, at) => field === guessed[at])
  const { views } = getPreferences()
  const others = Object.entries(views).filter(([name]) => name !== key)
  setPreferences({ views: Object.fromEntries(isGuessed ? others : [...others, [key, mapping]]) })
}
