import { attachmentSizeLimit } from './attached'
import { line, sha256OrEmpty, z } from './fields'

const lineOfAddress = z
  .string()
  .max(2000)
  .regex(/^\P{Cc}*$/u, { error: 'controlCharacters' })

/**
 * A file that belongs to a record: kept in the workspace by the hash of its content, or linked by its address.
 * The content itself is no part of the record (decision 0009).
 */
export const attachment = z
  .strictObject({
    /** What it is called; of a kept file its name with the ending. */
    name: line.min(1),
    /** SHA-256 of the content; empty for a linked file. */
    hash: sha256OrEmpty.default(''),
    /** In bytes; 0 for a linked file. */
    size: z.int().min(0).max(attachmentSizeLimit).default(0),
    /** Where a linked file is: https, or a path that is only shown. */
    address: lineOfAddress.default(''),
  })
  .refine(({ hash, address }) => (hash === '') !== (address === ''), {
    path: ['address'],
    error: 'attachment',
  })
export type Attachment = z.infer<typeof attachment>

/** The files of a record, in order. */
export const attachments = z.array(attachment).max(200).default([])
