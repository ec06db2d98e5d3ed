import { local, newId, type DocumentLanguage } from '@shared/model/base'
import type { Occurrence } from '@shared/model/occurrence'
import { agendaTree, ordersAt } from '@shared/rules/agendaOrder'
import { put, type Change } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { occurrencesOf } from '@renderer/store/meetingData'
import { save } from '@renderer/store/save'
import { siblingsIn } from '../outline/move'
import { parseQuickEntry } from '../outline/quickEntry'
import { titleText } from '../outline/titleText'
import { inTurn } from './inTurn'

/** Where a new item goes: under an item (null: top level), after a sibling (null: last). */
export interface NewPlace {
  readonly parentId: string | null
  readonly afterId: string | null
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
): Promise<Added> {
  const { title, minutes } = parseQuickEntry(titleText(typed))
  const matterId = newId()
  const matter = put('matter', { id: matterId, title: local(title, language) })
  return addOccurrence(meetingId, place, [matter], {
    matterId,
    kind: 'discussion',
    minutes: minutes ?? usualMinutes,
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
  return addOccurrence(meetingId, { parentId: null, afterId: null }, [], {
    matterId,
    kind: 'discussion',
    minutes: usualMinutes,
  })
}

function addOccurrence(
  meetingId: string,
  { parentId, afterId }: NewPlace,
  before: readonly Change[],
  fields: Partial<Occurrence>,
): Promise<Added> {
  return inTurn(async () => {
    const id = newId()
    const siblings = siblingsIn(agendaTree(await occurrencesOf(meetingId)), parentId)
    const after = siblings.findIndex((item) => item.id === afterId)
    const [order = 'a0'] = ordersAt(siblings, after === -1 ? siblings.length : after + 1)
    const occurrence = { id, meetingId, parentId, order, ...fields }
    return { result: await save([...before, put('occurrence', occurrence)], 'create'), id }
  })
}
