import { line, moment, recordBase, source, text, timeZone, webAddress, z } from './fields'
import { reference } from './fields'

/**
 * A funding call (haku). Opening and closing are moments with the zone the programme wrote them in:
 * 12.00 CET is 13.00 in Kajaani.
 */
export const callSchema = z
  .strictObject({
    ...recordBase,
    programmeId: reference('programme'),
    title: line.min(1, { error: 'titleMissing' }),
    opensAt: moment.nullable().default(null),
    closesAt: moment,
    timeZone: timeZone.default('Europe/Helsinki'),
    website: webAddress.default(''),
    note: text.default(''),
    source,
  })
  .refine((value) => !value.opensAt || value.opensAt < value.closesAt, {
    path: ['closesAt'],
    error: 'endBeforeStart',
  })
export type Call = z.infer<typeof callSchema>
