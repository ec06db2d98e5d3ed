import { moment, z } from '../model/fields'
import { recordKinds } from '../model/link'
import { problemCodes } from '../texts/issues'
import { problemsShown } from '../workspace/parse'

/** The most characters of a field's name that are told; a file may have longer ones. */
export const longestStep = 100

const count = z.int().min(0)

const workspaceProblem = z.strictObject({
  where: z
    .strictObject({ kind: z.enum(recordKinds), index: count, id: z.string().max(100).nullable() })
    .nullable(),
  path: z.array(z.union([z.string().max(longestStep), z.number()])).readonly(),
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string().max(300), z.number()])),
})

/**
 * What a workspace file or a backup holds, as main has judged it, so that the window reads nothing it was not told
 * is sound: a workspace of the newest version in JSON as bytes, which cross ten times as fast as objects; or why it
 * is none.
 */
export const judgedWorkspace = z.discriminatedUnion('isSound', [
  z.strictObject({
    isSound: z.literal(true),
    json: z.instanceof(Uint8Array),
    /** When the backup was made, or the file written. */
    createdAt: moment,
  }),
  z.strictObject({
    isSound: z.literal(false),
    problems: z.array(workspaceProblem).max(problemsShown).readonly(),
    /** How many more there are than are listed. */
    more: count,
  }),
])
export type JudgedWorkspace = z.infer<typeof judgedWorkspace>
