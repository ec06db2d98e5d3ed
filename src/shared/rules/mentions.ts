import type { Person } from '../model/person'

/** Shorter names are part of so many words that finding them would say nothing. */
const shortest = 3

/** The words by which a person is found in texts: the family name and contact details as they are written. */
export function wordsOfPerson({ familyName, email, phone }: Person): string[] {
  return [familyName, email, phone]
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word.length >= shortest)
}

/** True when any text inside a record has any of the words, given in small letters. */
export function mentions(value: unknown, words: readonly string[]): boolean {
  if (typeof value === 'string') {
    const text = value.toLowerCase()
    return words.some((word) => text.includes(word))
  }
  if (value === null || typeof value !== 'object') return false
  return Object.values(value).some((part) => mentions(part, words))
}
