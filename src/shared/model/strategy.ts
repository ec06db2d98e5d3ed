import { isWritten } from './base'
import {
  day,
  line,
  localLine,
  recordBase,
  source,
  text,
  webAddress,
  z,
  link,
  optionalReference,
} from './fields'
import { endBeforeStart, endsAfterStart, periodFields } from './period'

/** A strategy or programme document (strategia, ohjelma-asiakirja); its priorities are goals. */
export const strategySchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    organisationId: optionalReference('organisation'),
    ...periodFields,
    approvedBy: line.default(''),
    approvedOn: day.nullable().default(null),
    decisionReference: line.default(''),
    website: webAddress.default(''),
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
  .refine(endsAfterStart, endBeforeStart)
export type Strategy = z.infer<typeof strategySchema>
