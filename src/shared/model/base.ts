import { v7 } from 'uuid'
import { z } from 'zod'

// zod otherwise probes `new Function`, which our content security policy reports as a violation.
z.config({ jitless: true })

export { z }

/** The languages a document can be written in. */
export const documentLanguages = ['fi', 'en', 'sv'] as const
export type DocumentLanguage = (typeof documentLanguages)[number]

/** A new id: UUIDv7, so that ids made on separate laptops do not clash and sort by creation time. */
export function newId(): string {
  return v7()
}

const controlCharacters = /^[^\p{Cc}]*$/u
const controlCharactersExceptLines = /^[^\p{Cc}]*(?:[\n\t][^\p{Cc}]*)*$/u

export const titleLength = 300
export const textLength = 50_000

/** One line of text: a name or a title. May be empty; a rule says where it must not be. */
export const line = z
  .string()
  .max(titleLength)
  .regex(controlCharacters, { error: 'controlCharacters' })

/** Several lines of text; a line break is `\n`. */
export const text = z
  .string()
  .max(textLength)
  .regex(controlCharactersExceptLines, { error: 'controlCharacters' })

function inEachLanguage(one: z.ZodString) {
  return z
    .strictObject({
      fi: one.default(''),
      en: one.default(''),
      sv: one.default(''),
    })
    .prefault({})
}

/** One line in each document language; an empty string means: not written in that language. */
export const localLine = inEachLanguage(line)
/** A longer text in each document language. */
export const localText = inEachLanguage(text)
export type LocalText = z.infer<typeof localText>

/** A day without time, `YYYY-MM-DD`. */
export const day = z.iso.date({ error: 'day' })
/** A moment in UTC, ISO 8601 with `Z`. */
export const moment = z.iso.datetime({ error: 'moment' })
/** A wall-clock time, `HH:mm`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clockTime' })
/** An IANA time zone name, such as `Europe/Helsinki`. */
export const timeZone = z.string().refine(isTimeZone, { error: 'timeZone' })

function isTimeZone(name: string): boolean {
  try {
    return Boolean(Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** A web address a person may open: https only, as the window opens no other; empty when there is none. */
export const webAddress = z
  .string()
  .max(2000)
  .refine((value) => value === '' || /^https:\/\/[^\s<>"]+$/i.test(value), { error: 'webAddress' })

/** An e-mail address; empty when there is none. */
export const emailAddress = z
  .string()
  .max(254)
  .refine((value) => value === '' || z.email().safeParse(value).success, { error: 'email' })

/** ISO 3166-1 alpha-2, or empty. */
export const countryCode = z
  .string()
  .regex(/^([A-Z]{2})?$/, { error: 'country' })
  .default('')

/** What another source says of one fact of the record, when the sources disagree. */
const otherVersion = z.strictObject({
  /** What they disagree about, such as *perustamispäivä*. */
  topic: line.default(''),
  statement: line.default(''),
  text: line.default(''),
  address: webAddress.default(''),
  readOn: day.nullable().default(null),
})
export type OtherVersion = z.infer<typeof otherVersion>

/** Where a fact comes from, so that a coordinator can defend it. */
export const source = z
  .strictObject({
    text: line.default(''),
    address: webAddress.default(''),
    readOn: day.nullable().default(null),
    /** The day somebody last made sure that it holds. */
    verifiedOn: day.nullable().default(null),
    versions: z.array(otherVersion).default([]),
  })
  .nullable()
  .default(null)
export type Source = z.infer<typeof source>

/** What every record has. A removed record stays as a tombstone until it is purged. */
export const recordBase = {
  id: z.uuid({ error: 'id' }),
  deletedAt: moment.nullable().default(null),
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
