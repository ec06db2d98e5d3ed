import { line, z } from './fields'

/** An amount in euro cents, so that shares add up to the cent. */
export const cents = z.number().int().min(0, { error: 'amount' }).max(1e14, { error: 'amount' })

export const fundingSources = ['eu', 'national', 'partnerCountry', 'own', 'other'] as const

/** Whose money and how much (rahoitus lähteittäin). */
export const funding = z.strictObject({
  source: z.enum(fundingSources),
  label: line.default(''),
  amount: cents,
})
export type Funding = z.infer<typeof funding>
