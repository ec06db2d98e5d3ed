import { isWritten, localLine, localText, recordBase, source, z } from './base'
import { link } from './link'

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
