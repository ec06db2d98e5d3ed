import type { PartyKind } from '@renderer/register/partySource'
import type { PageSection } from '@renderer/register/definition'
import { relationsSection } from '@renderer/register/relations/relationsSection'
import { PartyMemberships } from './PartyMemberships'
import { PartySeats } from './PartySeats'

/** What the page of a region or organisation says besides what every page does. */
export function partySections<K extends PartyKind>(kind: K): PageSection<K>[] {
  return [
    {
      id: 'memberships',
      title: (t) => t('cooperation.section.memberships'),
      Section: ({ record }) => <PartyMemberships party={{ kind, id: record.id }} />,
    },
    {
      id: 'seats',
      title: (t) => t('cooperation.section.partySeats'),
      Section: ({ record }) => <PartySeats party={{ kind, id: record.id }} />,
    },
    relationsSection(kind),
  ]
}
