import { v7 } from 'uuid'

/** The languages a document can be written in. */
export const documentLanguages = ['fi', 'en', 'sv'] as const
export type DocumentLanguage = (typeof documentLanguages)[number]

/** A text in each document language; an empty string means: not written in that language. */
export type LocalText = Record<DocumentLanguage, string>

/** A new id: UUIDv7, so that ids made on separate laptops do not clash and sort by creation time. */
export function newId(): string {
  return v7()
}

/**
 * A new id that sorts after another also when the clock has been set back since: the order of the change log is
 * that of its ids. An id that tells no time (of another version than 7) is not gone by.
 */
export function idAfter(previous: string | null): string {
  const id = newId()
  if (previous?.charAt(14) !== '7' || id > previous) return id
  const time = Number.parseInt(previous.replaceAll('-', '').slice(0, 12), 16)
  return v7({ msecs: time + 1 })
}

/** True when the text is written in at least one language. */
export function isWritten(value: LocalText): boolean {
  return documentLanguages.some((language) => value[language].trim() !== '')
}

/** The text in the language wanted, else in the first language it is written in. */
export function textIn(value: LocalText, language: DocumentLanguage): string {
  return value[language] || value.fi || value.en || value.sv
}

/** A text written in one language only. */
export function local(value: string, language: DocumentLanguage = 'fi'): LocalText {
  return { fi: '', en: '', sv: '', [language]: value }
}
