import type { Visibility } from '../model/occurrence'

/** Those to whom something of a meeting is told, from the few to the many. */
export const audiences = ['team', 'management', 'staff', 'network', 'public'] as const
export type Audience = (typeof audiences)[number]

/** The widest audience each visibility reaches; null is told to nobody. */
const widest: Readonly<Record<Visibility, Audience | null>> = {
  public: 'public',
  all: 'network',
  staff: 'staff',
  management: 'management',
  internal: 'team',
  hidden: null,
}

/** True when what has this visibility is told to the audience: what many may know, the few may know too. */
export function isSeenBy(visibility: Visibility, audience: Audience): boolean {
  const reach = widest[visibility]
  return reach !== null && audiences.indexOf(audience) <= audiences.indexOf(reach)
}
