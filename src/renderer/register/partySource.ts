import type { LinkGroup } from '@renderer/ui/form/types'
import type { RegisterContext } from './definition'
import { linkGroups } from './sources'

/** The kinds that can be members of bodies and parties to agreements. */
export const partyKinds = ['region', 'organisation'] as const
export type PartyKind = (typeof partyKinds)[number]

/** Regions and organisations as groups of a link field. */
export function partyGroups(context: RegisterContext<PartyKind>): LinkGroup[] {
  return linkGroups(context.records, partyKinds, context)
}
