import { z } from '@shared/model/fields'

/** `YYYY-MM`, or empty when it is not known. */
export const month = z.string().regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/, { error: 'month' })
