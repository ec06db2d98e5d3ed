import { sha256, z } from '../model/fields'
import { attachmentCountLimit, attachmentSizeLimit } from '../model/attached'
import { failureCodes } from './result'

const name = z.string().min(1).max(255)

/** A file dropped or pasted. */
export const attachmentToKeep = z.strictObject({
  name,
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length <= attachmentSizeLimit, { error: 'size' }),
})

/** A kept content, and what the file is to be called. */
export const attachmentNamed = z.strictObject({ hash: sha256, name: z.string().min(1).max(300) })

/** A file that was kept: its name made safe, and its content's hash and size in bytes. */
export const keptAttachment = z.strictObject({ name, hash: sha256, size: z.int().min(0) })
export type KeptAttachment = z.infer<typeof keptAttachment>

/** What became of the files a person picked. */
export const chosenAttachments = z
  .array(
    z.strictObject({
      name,
      kept: keptAttachment.nullable(),
      /** Why it was not kept. */
      code: z.enum(failureCodes).nullable(),
    }),
  )
  .max(attachmentCountLimit)

/** The hashes that a workspace's records and log point at. */
export const attachedHashList = z.array(sha256).max(200_000)
