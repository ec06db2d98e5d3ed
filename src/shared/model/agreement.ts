import { isWritten } from './base'
import { caseFields } from './case'
import { day, localLine, recordBase, source, text, z, link } from './fields'
import { endBeforeStart, endsAfterStart, periodFields } from './period'

/** A cooperation agreement (yhteistyösopimus) or the instrument a body rests on. */
export const agreementSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    /** Regions and organisations that are party to it. */
    parties: z.array(link).default([]),
    signedOn: day.nullable().default(null),
    ...periodFields,
    ...caseFields,
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
  .refine(endsAfterStart, endBeforeStart)
export type Agreement = z.infer<typeof agreementSchema>
