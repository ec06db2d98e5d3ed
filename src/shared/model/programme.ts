import { isWritten } from './base'
import { line, localLine, recordBase, source, text, webAddress, z } from './fields'
import { optionalReference } from './fields'

/** A funding programme (ohjelma), such as Interreg Aurora 2021–2027. */
export const programmeSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    abbreviation: line.default(''),
    /** The programming period as written, `2021–2027`. */
    period: line.default(''),
    managingAuthorityId: optionalReference('organisation'),
    ourRole: text.default(''),
    website: webAddress.default(''),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Programme = z.infer<typeof programmeSchema>
