import { isWritten } from './base'
import {
  day,
  line,
  localLine,
  localText,
  recordBase,
  source,
  text,
  webAddress,
  z,
  link,
  optionalReference,
  reference,
} from './fields'
import { spokenLanguages } from './language'
import { funding } from './money'
import { endBeforeStart, endsAfterStart } from './period'

/** A priority (toimintalinja) and its specific objectives (erityistavoitteet). */
const programmePriority = z.strictObject({
  code: line.default(''),
  name: localLine,
  objectives: z.array(line).default([]),
})

/** A funding programme (ohjelma), such as Interreg Aurora 2021–2027. */
export const programmeSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    abbreviation: line.default(''),
    /** The programming period as written, `2021–2027`. */
    period: line.default(''),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
    /** The programme area in words. */
    area: localText,
    regionIds: z.array(reference('region')).default([]),
    priorities: z.array(programmePriority).default([]),
    funding: z.array(funding).default([]),
    languages: z.array(z.enum(spokenLanguages)).default([]),
    managingAuthorityId: optionalReference('organisation'),
    jointSecretariatId: optionalReference('organisation'),
    nationalContactId: optionalReference('organisation'),
    coFinancierId: optionalReference('organisation'),
    ourRole: text.default(''),
    website: webAddress.default(''),
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
  .refine(endsAfterStart, endBeforeStart)
export type Programme = z.infer<typeof programmeSchema>
