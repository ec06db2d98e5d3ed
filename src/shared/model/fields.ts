import { z } from 'zod'
import { recordKinds, type RecordKind } from './link'

// In the window zod would otherwise probe `new Function`, which our content security policy reports as a violation.
z.config({ jitless: !('process' in globalThis) })

export { z }

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

/** A day without time, `YYYY-MM-DD`. */
export const day = z.iso.date({ error: 'day' })
/** A moment in UTC, ISO 8601 with `Z`. */
export const moment = z.iso.datetime({ error: 'moment' })
/** A wall-clock time, `HH:mm`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clockTime' })
/** A month, `YYYY-MM`; empty when it is not known. */
export const monthOrEmpty = z.string().regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/, { error: 'month' })
/** A SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** The same; empty when there is none yet. */
export const sha256OrEmpty = z.string().regex(/^([0-9a-f]{64})?$/)
/** So many days before a meeting. */
export const daysBefore = z.number().int().min(0).max(60)
/** An IANA time zone name, such as `Europe/Helsinki`. */
export const timeZone = z.string().refine(isTimeZone, { error: 'timeZone' })

/** Zones met before: to ask the system takes longer than to judge all the rest of a meeting. */
const knownZones = new Set<string>()

function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    knownZones.add(name)
    return true
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

/** The id of a record of one kind; the kind is kept as metadata so that dangling references are found. */
export function reference(kind: RecordKind) {
  return z.uuid({ error: 'id' }).meta({ reference: kind })
}

/** A reference that may be empty. */
export function optionalReference(kind: RecordKind) {
  return reference(kind).nullable().default(null)
}

/** A link to a record of any kind. */
export const link = z.strictObject({ kind: z.enum(recordKinds), id: z.uuid({ error: 'id' }) })
