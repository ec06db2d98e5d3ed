/** What a person typed as a new item: its title, and its length when one was given. */
export interface QuickEntry {
  readonly title: string
  readonly minutes: number | null
}

/** "1 h", "1,5 h", "1 h 30 min", "15 min" at the very end, with a space before it. */
const hours = String.raw`(?<hours>\d{1,2}(?:[.,]\d)?)\s?h`
const minutes = String.raw`(?<minutes>\d{1,3})\s?(?:min(?:uuttia|utes|s)?\.?|')`
const ending = new RegExp(String.raw`^(?<title>.*\S)\s+(?:${hours}(?:\s+${minutes})?)$`, 'iu')
const shortEnding = new RegExp(String.raw`^(?<title>.*\S)\s+${minutes}$`, 'iu')

/** The longest an item may last, as in the model. */
const longest = 600

/**
 * Reads `otsikko 15 min`. Without a title before it, or over ten hours, the time is part of the
 * title: a year or an amount of money is never taken for a length.
 */
export function parseQuickEntry(typed: string): QuickEntry {
  const whole = typed.trim()
  const groups = (ending.exec(whole) ?? shortEnding.exec(whole))?.groups
  if (!groups?.['title']) return { title: whole, minutes: null }
  const asked = Math.round(numberOf(groups['hours']) * 60 + numberOf(groups['minutes']))
  if (asked > longest) return { title: whole, minutes: null }
  return { title: groups['title'].trim(), minutes: asked }
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '0').replace(',', '.'))
}
