import { z } from '../model/fields'
import { expertInvitation, invitation, mail } from './invitation'
import { documentTree } from './tree'

export const exportFormats = ['docx', 'pdf', 'ics', 'eml', 'md', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]

/**
 * All that is needed to make the files of one paper. `ics` needs an invitation and `eml` a mail;
 * the mail takes the other files made in the same request as attachments.
 */
export const exportRequest = z.strictObject({
  tree: documentTree,
  formats: z.array(z.enum(exportFormats)).min(1),
  invitation: invitation.nullable().default(null),
  expertInvitations: z.array(expertInvitation).default([]),
  mail: mail.nullable().default(null),
  /** File name without its ending; cleaned once more before it is used. */
  fileName: z.string().min(1),
})
export type ExportRequest = z.output<typeof exportRequest>
