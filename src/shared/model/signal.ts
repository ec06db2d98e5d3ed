import { day, line, recordBase, source, text, z, link, optionalReference } from './fields'

export const signalStates = ['new', 'followed', 'acted', 'passed'] as const

/** Something seen that may change the team's work (ennakointisignaali), and what is done about it. */
export const signalSchema = z.strictObject({
  ...recordBase,
  title: line.min(1, { error: 'titleMissing' }),
  observedOn: day.nullable().default(null),
  /** What it may lead to. */
  effect: text.default(''),
  followUp: text.default(''),
  /** When it is looked at again. */
  reviewOn: day.nullable().default(null),
  areaId: optionalReference('area'),
  ownerId: optionalReference('person'),
  state: z.enum(signalStates).default('new'),
  links: z.array(link).default([]),
  source,
})
export type Signal = z.infer<typeof signalSchema>
