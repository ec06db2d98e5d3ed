import { isWritten } from './base'
import { localLine, localText, recordBase, source, z, link } from './fields'

/** An area of responsibility (vastuualue), such as EU cooperation or Barents cooperation. */
export const areaSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    description: localText,
    /** Bodies, programmes and projects that belong to the area. */
    links: z.array(link).default([]),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Area = z.infer<typeof areaSchema>
