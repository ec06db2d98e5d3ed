import { attachments } from './attachment'
import { isWritten } from './base'
import { closingDuty } from './closingDuty'
import {
  countryCode,
  day,
  line,
  localLine,
  recordBase,
  source,
  text,
  z,
  link,
  optionalReference,
} from './fields'
import { cents } from './money'
import { endBeforeStart, endsAfterStart, type KnownPeriod, periodFields } from './period'

export const projectRoles = ['lead', 'partner', 'funder', 'supporter', 'follower'] as const

export const partnerStates = ['planned', 'active', 'suspended', 'withdrawn'] as const

/** A partner of a project (kumppani), the lead partner too. */
export const projectPartner = z.strictObject({
  organisationId: optionalReference('organisation'),
  country: countryCode,
  role: z.enum(['lead', 'partner', 'associated']).default('partner'),
  /** Its share of the budget. */
  share: cents.nullable().default(null),
  state: z.enum(partnerStates).default('active'),
})
export type ProjectPartner = z.infer<typeof projectPartner>

/** The budget by whose money it is; null where it is not known. */
const budget = z
  .strictObject({
    total: cents.nullable().default(null),
    eu: cents.nullable().default(null),
    national: cents.nullable().default(null),
    own: cents.nullable().default(null),
    other: cents.nullable().default(null),
  })
  .prefault({})
export type Budget = z.infer<typeof budget>

/** A later end that was granted (jatkoaika). */
const extension = z.strictObject({
  until: day,
  decidedOn: day.nullable().default(null),
  decisionReference: line.default(''),
})
export type Extension = z.infer<typeof extension>

export const reportKinds = ['interimReport', 'finalReport', 'paymentClaim', 'other'] as const

/** A report or payment claim and when it is due (raportti, maksatushakemus). */
export const projectReport = z.strictObject({
  kind: z.enum(reportKinds),
  title: line.default(''),
  due: day,
  doneOn: day.nullable().default(null),
  /** The task made of it. */
  taskId: optionalReference('task'),
})
export type ProjectReport = z.infer<typeof projectReport>

/** A project (hanke) and our part in it. `until` is the end as first granted; extensions move it. */
export const projectSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    acronym: line.default(''),
    code: line.default(''),
    programmeId: optionalReference('programme'),
    callId: optionalReference('call'),
    /** The programme's priority it was funded under, as the programme writes it. */
    priority: line.default(''),
    /** Whose money, in words, such as *EAKR / Lapin liitto*. */
    funder: line.default(''),
    leadPartnerId: optionalReference('organisation'),
    ourRole: z.enum(projectRoles).default('partner'),
    partners: z.array(projectPartner).default([]),
    ownerId: optionalReference('person'),
    deputyId: optionalReference('person'),
    contactId: optionalReference('person'),
    ...periodFields,
    extensions: z.array(extension).default([]),
    budget,
    /** In order of importance. */
    goals: z.array(line).default([]),
    reports: z.array(projectReport).default([]),
    duties: z.array(closingDuty).default([]),
    /** Papers are kept until this day. */
    retentionUntil: day.nullable().default(null),
    links: z.array(link).default([]),
    files: attachments,
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
  .refine(endsAfterStart, endBeforeStart)
  .refine((value) => value.ownerId === null || value.ownerId !== value.deputyId, {
    path: ['deputyId'],
    error: 'deputyIsSame',
  })
  .refine(({ budget }) => !isEuAboveTotal(budget), {
    path: ['budget', 'eu'],
    error: 'shareAboveTotal',
  })
  .refine(({ budget }) => isEuAboveTotal(budget) || sharesFit(budget), {
    path: ['budget', 'total'],
    error: 'sharesAboveTotal',
  })
  .refine(({ budget: { total }, partners }) => total === null || sum(partners) <= total, {
    path: ['partners'],
    error: 'partnersAboveTotal',
  })
  .superRefine((value, context) => {
    for (const [index, { until }] of value.extensions.entries())
      if (isBeforeEnd(until, value))
        context.addIssue({
          code: 'custom',
          path: ['extensions', index, 'until'],
          message: 'extensionBeforeEnd',
        })
  })
export type Project = z.infer<typeof projectSchema>

function isEuAboveTotal({ total, eu }: Budget): boolean {
  return total !== null && eu !== null && eu > total
}

/** False when the shares together are more than the whole. */
function sharesFit({ total, eu, national, own, other }: Budget): boolean {
  if (total === null) return true
  return sum([eu, national, own, other].map((share) => ({ share }))) <= total
}

function sum(parts: readonly { share: number | null }[]): number {
  return parts.reduce((so, { share }) => so + (share ?? 0), 0)
}

/** How much of `YYYY-MM-DD` is known at each precision; of a season only the year is compared. */
const known = { day: 10, month: 7, season: 4, year: 4, dayOfUnknownYear: 10 } as const

/** True when an extension ends before the end that was first granted. */
function isBeforeEnd(
  extended: string,
  { until, untilPrecision }: Pick<KnownPeriod, 'until' | 'untilPrecision'>,
): boolean {
  const length = known[untilPrecision]
  return until !== null && extended.slice(0, length) < until.slice(0, length)
}
