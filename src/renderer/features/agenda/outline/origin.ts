/** The collectors of proposals by the first word of the key they give. */
const origins = [
  'carried',
  'minutes',
  'actions',
  'tasks',
  'nobody',
  'seats',
  'status',
  'review',
  'call',
  'callSteps',
  'terms',
  'nomination',
  'statement',
  'signal',
] as const
export type Origin = (typeof origins)[number]

/** Which register an item was proposed from; null for a standing item and one typed by hand. */
export function originOf(proposalKey: string): Origin | null {
  const [first] = proposalKey.split(':')
  return origins.find((origin) => origin === first) ?? null
}
