/** A stretch of the typed text. */
export interface Range {
  readonly start: number
  /** The place after its last character. */
  readonly end: number
}

/**
 * Why something cannot be taken as it is written, a code of `tasks.quickAdd.problem.*`:
 * - `noSuchDay`, `noSuchWeek`, `noSuchTime`: the calendar or the clock has none
 * - `weekdayDiffers`: the weekday is another than that of the date
 * - `skippedHour`: daylight saving skips the time on that day
 * - `unknownPerson`, `unknownWorkstream`: nobody, nothing is called so
 * - `ambiguousPerson`, `ambiguousWorkstream`: several are
 */
export type QuickProblemCode =
  | 'noSuchDay'
  | 'noSuchWeek'
  | 'noSuchTime'
  | 'weekdayDiffers'
  | 'skippedHour'
  | 'unknownPerson'
  | 'unknownWorkstream'
  | 'ambiguousPerson'
  | 'ambiguousWorkstream'

/** What could stand there instead. */
export type Remedy =
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'clock'; readonly clock: string }
  | { readonly type: 'name'; readonly id: string }

export interface QuickProblem {
  readonly code: QuickProblemCode
  readonly remedies: readonly Remedy[]
}

/** Something read in the text, or something that looks like it and cannot be right. */
export type Read<Value> = Range &
  (
    | { readonly value: Value; readonly problem: null }
    | { readonly value: null; readonly problem: QuickProblem }
  )

/** True when two stretches share a character. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when the stretch is a word or words of its own: not inside a longer word or number. */
export function standsAlone(text: string, { start, end }: Range): boolean {
  const before = text.slice(0, start)
  const after = text.slice(end)
  return /(^|[\s(,;])$/u.test(before) && /^([\s),;!?]|\.(\s|$)|$)/u.test(after)
}
