import { line, z } from './fields'

/**
 * How agenda items are numbered: `decimal` 1, 2, 2.1 (memos); `section` § n running through the
 * calendar year (Finnish statutory bodies); `body` prefix + number within the year, `BRC 14/2026`.
 */
export const numberingSchemes = ['decimal', 'section', 'body'] as const

export const numbering = z
  .strictObject({
    scheme: z.enum(numberingSchemes).default('decimal'),
    /** The letters before the number in the `body` scheme. */
    prefix: line.default(''),
  })
  .prefault({})
  .refine((value) => value.scheme !== 'body' || value.prefix.trim() !== '', {
    path: ['prefix'],
    error: 'prefixMissing',
  })
