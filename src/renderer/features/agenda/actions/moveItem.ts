import type { Occurrence } from '@shared/model/occurrence'
import { patch } from '@renderer/store/change'
import { occurrencesOf } from '@renderer/store/live'
import { save } from '@renderer/store/save'
import { dropPlace, move, stepPlace, type Drop, type Place, type Step } from '../outline/move'
import { inTurn } from './inTurn'

/** The order key the item got; null when it stays where it was. */
export type Moved = string | null

/** Moves an item one step by keyboard or menu. */
export function moveByStep(meetingId: string, id: string, step: Step): Promise<Moved> {
  return moveTo(meetingId, id, (occurrences) => stepPlace(occurrences, id, step))
}

/** Moves an item to where it was dropped. */
export function moveByDrop(
  meetingId: string,
  id: string,
  targetId: string,
  drop: Drop,
): Promise<Moved> {
  return moveTo(meetingId, id, (occurrences) => dropPlace(occurrences, id, targetId, drop))
}

function moveTo(
  meetingId: string,
  id: string,
  placeIn: (occurrences: readonly Occurrence[]) => Place | null,
): Promise<Moved> {
  return inTurn(async () => {
    const occurrences = await occurrencesOf(meetingId)
    const place = placeIn(occurrences)
    const patches = place ? move(occurrences, id, place) : []
    const [first] = patches
    if (!first) return null
    const result = await save(
      patches.map((one) => patch('occurrence', one.id, one.fields)),
      'arrange',
    )
    return result.ok ? first.fields.order : null
  })
}
