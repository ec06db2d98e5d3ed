import { local, newId, type DocumentLanguage } from '@shared/model/base'
import type { Occurrence } from '@shared/model/occurrence'
import { agendaTree, ordersAt } from '@shared/rules/agendaOrder'
import { closingSlots } from '@shared/rules/newAgenda'
import { put, type Change } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { occurrencesOf } from '@renderer/store/live'
import { save } from '@renderer/store/save'
import { siblingsIn } from '../outline/move'
import { parseQuickEntry } from '../outline/quickEntry'
import { titleText } from '../outline/titleText'
import { inTurn } from './inTurn'

/** Where a new item goes. */
export interface NewPlace {
  /** Under which item; null: top level. */
  readonly parentId: string | null
  /** After the last of these siblings; before what ends the meeting when none of them is there. */
  readonly afterIds: readonly string[]
}

export interface Added {
  readonly result: CommitResult
  readonly id: string
}

/** Length of an item typed without one, as of proposals. */
const usualMinutes = 10

/** Adds what was typed, `otsikko 15 min`: a new matter and its place on this agenda, in one commit. */
export function addItem(
  meetingId: string,
  typed: string,
  language: DocumentLanguage,
  place: NewPlace,
  id = newId(),
  more: Partial<Occurrence> = {},
): Promise<Added> {
  const { title, minutes } = parseQuickEntry(titleText(typed))
  const matterId = newId()
  const matter = put('matter', { id: matterId, title: local(title, language) })
  return addOccurrence(meetingId, place, [matter], {
    id,
    matterId,
    kind: 'discussion',
    minutes: minutes ?? usualMinutes,
    ...more,
  })
}

/** Adds a section heading; its title is its own. */
export function addSection(
  meetingId: string,
  typed: string,
  language: DocumentLanguage,
  place: NewPlace,
): Promise<Added> {
  const title = local(titleText(typed).trim(), language)
  return addOccurrence(meetingId, place, [], { section: true, title, minutes: 0 })
}

/** Puts an open matter on the agenda, last. */
export function attachMatter(meetingId: string, matterId: string): Promise<Added> {
  return addOccurrence(meetingId, { parentId: null, afterIds: [] }, [], {
    matterId,
    kind: 'discussion',
    minutes: usualMinutes,
  })
}

/** Last among the matters: what ends a meeting stays at its end. */
function lastPlace(siblings: readonly Occurrence[]): number {
  const ending = siblings.findIndex((item) => closingSlots.has(item.slot))
  return ending === -1 ? siblings.length : ending
}

function addOccurrence(
  meetingId: string,
  { parentId, afterIds }: NewPlace,
  before: readonly Change[],
  { id = newId(), ...fields }: Partial<Occurrence>,
): Promise<Added> {
  return inTurn(async () => {
    const siblings = siblingsIn(agendaTree(await occurrencesOf(meetingId)), parentId)
    const after = siblings.findLastIndex((item) => afterIds.includes(item.id))
    const [order = 'a0'] = ordersAt(siblings, after === -1 ? lastPlace(siblings) : after + 1)
    const occurrence = { ...fields, id, meetingId, parentId, order }
    return { result: await save([...before, put('occurrence', occurrence)], 'create'), id }
  })
}
