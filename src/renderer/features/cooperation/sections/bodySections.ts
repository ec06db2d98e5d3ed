import type { PageSection } from '@renderer/register/definition'
import { ChairsSection } from './ChairsSection'
import { MembersSection } from './MembersSection'
import { SeatsSection } from './SeatsSection'
import { SubBodiesSection } from './SubBodiesSection'

/** What the page of a body says besides what every page does. */
export const bodySections: readonly PageSection<'body'>[] = [
  { id: 'members', title: (t) => t('cooperation.section.members'), Section: MembersSection },
  { id: 'seats', title: (t) => t('cooperation.section.seats'), Section: SeatsSection },
  { id: 'chairs', title: (t) => t('cooperation.section.chairs'), Section: ChairsSection },
  { id: 'subBodies', title: (t) => t('cooperation.section.subBodies'), Section: SubBodiesSection },
]
