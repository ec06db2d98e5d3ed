import { recordBase, source, text, z, link } from './fields'
import { endBeforeStart, endsAfterStart, periodFields } from './period'

/** `subject` is merged into, succeeds, specifies, … `object`. */
export const relationKinds = [
  'mergedInto',
  'succeeds',
  'specifies',
  'supports',
  'cooperatesWith',
  'renamedTo',
] as const

/** How two records stand to each other (suhde), for a time. */
export const relationSchema = z
  .strictObject({
    ...recordBase,
    subject: link,
    kind: z.enum(relationKinds),
    object: link,
    ...periodFields,
    note: text.default(''),
    source,
  })
  .refine((value) => value.subject.id !== value.object.id, {
    path: ['object'],
    error: 'relatedToSelf',
  })
  .refine(endsAfterStart, endBeforeStart)
export type Relation = z.infer<typeof relationSchema>
