import { textIn } from '@shared/model/base'
import { goalKinds, type Goal } from '@shared/model/goal'
import type { Organisation } from '@shared/model/organisation'
import type { Strategy } from '@shared/model/strategy'
import { finnishOrder } from '@shared/texts/format'
import { getPreferences, setPreferences } from '@renderer/store/preferences'
import type { RecordMaps } from '@renderer/store/kept'
import { z } from '@shared/model/fields'
import { ownOrganisation } from '@shared/rules/ours'

const choice = z.object({
  /** Whose duties and goals; null: everybody's. */
  organisationId: z.string().nullable(),
  kind: z.enum(goalKinds).nullable(),
  strategyId: z.string().nullable(),
  onlyUncovered: z.boolean(),
  alsoEnded: z.boolean(),
})
/** Which duties and goals the matrix shows. */
export type CoverageChoice = z.infer<typeof choice>

const key = 'coverage.choice'

/** The last choice on this laptop; at first our own organisation's duties and goals, when it has some. */
export function startingChoice(
  goals: Iterable<Goal>,
  organisations: Iterable<Organisation>,
): CoverageChoice {
  const stored = choice.safeParse(getPreferences().views[key])
  if (stored.success) return stored.data
  const own = ownOrganisation(organisations)
  const hasOwn = [...goals].some(({ organisationId }) => organisationId === own?.id)
  return {
    organisationId: own && hasOwn ? own.id : null,
    kind: null,
    strategyId: null,
    onlyUncovered: false,
    alsoEnded: false,
  }
}

export function keepChoice(chosen: CoverageChoice): void {
  setPreferences({ views: { ...getPreferences().views, [key]: chosen } })
}

type Documents = RecordMaps<'goal' | 'organisation' | 'strategy'>

/**
 * The duties and goals of a choice on a day, as their documents list them: by organisation, duties first,
 * then by strategy and place in the list. Who works for them is not looked at here.
 */
export function chosenGoals(records: Documents, chosen: CoverageChoice, day: string): Goal[] {
  const { organisationId, kind, strategyId, alsoEnded } = chosen
  return [...records.goal.values()]
    .filter(
      (goal) =>
        (organisationId === null || goal.organisationId === organisationId) &&
        (kind === null || goal.kind === kind) &&
        (strategyId === null || goal.strategyId === strategyId) &&
        (alsoEnded || goal.until === null || goal.until >= day),
    )
    .sort(
      (a, b) =>
        byName(records.organisation, a.organisationId, b.organisationId) ||
        goalKinds.indexOf(a.kind) - goalKinds.indexOf(b.kind) ||
        byName(records.strategy, a.strategyId, b.strategyId) ||
        a.position - b.position,
    )
}

function byName(
  records: ReadonlyMap<string, Organisation | Strategy>,
  a: string | null,
  b: string | null,
): number {
  if (a === b) return 0
  const name = (id: string | null) => textIn((id && records.get(id)?.name) || nameless, 'fi')
  return finnishOrder.compare(name(a), name(b))
}

const nameless = { fi: '', en: '', sv: '' }
