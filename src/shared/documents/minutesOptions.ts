import { documentLanguages } from '../model/base'
import { z } from '../model/fields'
import type { Audience } from '../rules/audience'

/** The papers of one meeting that was held, for those who were there and for those who are told of it. */
export const minutesPapers = [
  'memo',
  'minutes',
  'decisions',
  'management',
  'staff',
  'public',
] as const
export type MinutesPaper = (typeof minutesPapers)[number]

/** Those for whom the short papers are; the others go to those who get the meeting's papers. */
export const audienceOf: Readonly<Record<MinutesPaper, Audience>> = {
  memo: 'network',
  minutes: 'network',
  decisions: 'network',
  management: 'management',
  staff: 'staff',
  public: 'public',
}

/** The parts of the full papers that a person may take in or leave out. */
export const minutesParts = [
  'explanations',
  'proposals',
  'discussion',
  'actions',
  'actionList',
  'attachments',
  'internalItems',
] as const

/** What a person chooses for a paper of a held meeting. Hidden items and private notes are never printed. */
export const minutesOptions = z.strictObject({
  language: z.enum(documentLanguages),
  paper: z.enum(minutesPapers),
  include: z
    .strictObject({
      explanations: z.boolean().default(true),
      proposals: z.boolean().default(true),
      discussion: z.boolean().default(true),
      actions: z.boolean().default(true),
      /** All actions once more as a table at the end. */
      actionList: z.boolean().default(false),
      attachments: z.boolean().default(true),
      internalItems: z.boolean().default(false),
    })
    .prefault({}),
  /** The item of an excerpt (pöytäkirjanote); null for the whole paper. */
  itemId: z.string().nullable().default(null),
})
export type MinutesOptions = z.output<typeof minutesOptions>

/** True for the papers that tell the whole course of the meeting. */
export function isFull(paper: MinutesPaper): paper is 'memo' | 'minutes' {
  return paper === 'memo' || paper === 'minutes'
}
