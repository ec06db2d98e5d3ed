import { isWritten } from './base'
import { countryCode, localLine, recordBase, source, text, webAddress, z, link } from './fields'

export const regionKinds = ['region', 'county', 'province', 'oblast', 'republic', 'okrug'] as const

/** A region (alue, maakunta, lääni, fylke, oblast) that may be a member of bodies and programmes. */
export const regionSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    kind: z.enum(regionKinds).default('region'),
    country: countryCode,
    website: webAddress.default(''),
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Region = z.infer<typeof regionSchema>
