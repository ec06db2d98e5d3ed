import { documentLanguages } from '../model/base'
import { z } from '../model/fields'

/** The parts of a paper that a person may take in or leave out. */
export const paperParts = [
  'times',
  'presenters',
  'explanations',
  'proposals',
  'attachments',
  'participants',
  'internalItems',
] as const

/** What a person chooses for the paper. Hidden items and private notes are never printed. */
export const agendaOptions = z.strictObject({
  language: z.enum(documentLanguages),
  /** `agenda` is titled "Esityslista", `invitation` "Kokouskutsu ja esityslista". */
  kind: z.enum(['agenda', 'invitation']).default('agenda'),
  include: z
    .strictObject({
      times: z.boolean().default(true),
      presenters: z.boolean().default(true),
      explanations: z.boolean().default(true),
      proposals: z.boolean().default(true),
      attachments: z.boolean().default(true),
      participants: z.boolean().default(true),
      internalItems: z.boolean().default(false),
    })
    .prefault({}),
})
export type AgendaOptions = z.output<typeof agendaOptions>
