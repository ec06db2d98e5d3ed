import type { RecordKind } from '@shared/model/link'
import type { AnyRegister, RegisterDefinition } from '@renderer/register/definition'
import type { AreaTab } from '@renderer/register/RegisterScreen'
import { homes, type RouteName } from './routes'

/** The registers and views of each area, in the code that its screen brings. */
const areas: Partial<Record<RouteName, () => Promise<{ tabs: readonly AreaTab[] }>>> = {
  meetings: () => import('@renderer/features/meetings/MeetingsScreen'),
  tasks: () => import('@renderer/features/tasks/TasksScreen'),
  responsibilities: () => import('@renderer/features/responsibilities/ResponsibilitiesScreen'),
  cooperation: () => import('@renderer/features/cooperation/CooperationScreen'),
  funding: () => import('@renderer/features/funding/FundingScreen'),
  goals: () => import('@renderer/features/goals/GoalsScreen'),
  followUp: () => import('@renderer/features/followUp/FollowUpScreen'),
  people: () => import('@renderer/features/people/PeopleScreen'),
  history: () => import('@renderer/features/history/HistoryScreen'),
}

/** The registers and views of an area, in the order of its tabs; none for an area that is one screen. */
export async function tabsOf(route: RouteName): Promise<readonly AreaTab[]> {
  return (await areas[route]?.())?.tabs ?? []
}

/**
 * The register of a kind, for what shows records of any kind: features do not know each other, the shell
 * knows them all. Null for parts of other records, and for a kind that has no register yet.
 */
export async function registerOf<K extends RecordKind>(
  kind: K,
): Promise<RegisterDefinition<K> | null> {
  const home = homes[kind]
  const area = home === null ? undefined : await areas[home]?.()
  const found = area?.tabs.find((tab): tab is AnyRegister => 'kind' in tab && tab.kind === kind)
  return (found as RegisterDefinition<K> | undefined) ?? null
}
