import { line, recordBase, source, text, z, link, optionalReference, reference } from './fields'
import { endBeforeStart, endsAfterStart, periodFields } from './period'

/** `mailingList`: an open network has no members, only those who get its mail. */
export const membershipKinds = ['member', 'observer', 'partner', 'mailingList'] as const

/**
 * That a region or organisation belongs to a body or network for a time (jäsenyys). How many members a
 * body has is counted from these, never written down.
 */
export const membershipSchema = z
  .strictObject({
    ...recordBase,
    bodyId: reference('body'),
    /** A region or an organisation. */
    member: link,
    kind: z.enum(membershipKinds).default('member'),
    ...periodFields,
    contactId: optionalReference('person'),
    decisionReference: line.default(''),
    note: text.default(''),
    source,
  })
  .refine(endsAfterStart, endBeforeStart)
export type Membership = z.infer<typeof membershipSchema>
