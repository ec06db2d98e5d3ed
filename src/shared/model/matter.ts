import { attachments } from './attachment'
import { isWritten } from './base'
import {
  line,
  link,
  localLine,
  localText,
  optionalReference,
  recordBase,
  source,
  z,
} from './fields'

export const matterStates = ['open', 'closed', 'dropped'] as const

/**
 * A matter (asia): lives across meetings and has an owner, background and links. Each time it is on an
 * agenda there is an occurrence: "deferred in A, decided in B" is one matter with two occurrences.
 */
export const matterSchema = z
  .strictObject({
    ...recordBase,
    title: localLine,
    background: localText,
    ownerId: optionalReference('person'),
    areaId: optionalReference('area'),
    /** Free form, such as 29/07.05.00/2022; the official case system keeps the case itself. */
    caseNumber: line.default(''),
    links: z.array(link).default([]),
    files: attachments,
    state: z.enum(matterStates).default('open'),
    source,
  })
  .refine((value) => isWritten(value.title), { path: ['title', 'fi'], error: 'titleMissing' })
export type Matter = z.infer<typeof matterSchema>
