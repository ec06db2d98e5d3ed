import { generateNKeysBetween } from 'fractional-indexing'
import { local, newId } from '../../src/shared/model/base'
import type { Meeting } from '../../src/shared/model/meeting'
import type { Occurrence } from '../../src/shared/model/occurrence'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'

/** Two records of five are tasks, so these are 20,000 tasks. */
const size = 50_000

export interface BenchWorkspace {
  readonly text: string
  readonly tasks: number
  /** Drafts with no item, 60 items and 100 items. */
  readonly meetings: { readonly empty: string; readonly sixty: string; readonly hundred: string }
}

/** A workspace of many years with three drafts of known lengths. */
export function benchWorkspace(today: string): BenchWorkspace {
  const workspace = generateWorkspace({ size, seed: 'bench', today })
  const { records } = workspace
  const drafts = records.meeting.filter((one) => one.state === 'draft').slice(-3)
  const [empty, sixty, hundred] = drafts
  if (!empty || !sixty || !hundred) throw new Error('the generator made too few drafts')
  const chosen = new Set(drafts.map(({ id }) => id))
  const others = records.occurrence.filter(({ meetingId }) => !chosen.has(meetingId))
  const models = oncePerMatter(others)
  records.occurrence = [
    ...others,
    ...itemsOf(sixty, models.slice(0, 60)),
    ...itemsOf(hundred, models.slice(60, 160)),
  ]
  return {
    text: serialiseWorkspace(workspace),
    tasks: records.task.length,
    meetings: { empty: empty.id, sixty: sixty.id, hundred: hundred.id },
  }
}

function oncePerMatter(occurrences: readonly Occurrence[]): Occurrence[] {
  const seen = new Map(occurrences.map((one) => [one.matterId, one]))
  seen.delete(null)
  return [...seen.values()]
}

function itemsOf(meeting: Meeting, models: readonly Occurrence[]): Occurrence[] {
  const keys = generateNKeysBetween(null, null, models.length)
  return models.map((model, index) => ({
    ...model,
    id: newId(),
    meetingId: meeting.id,
    parentId: null,
    order: keys[index] ?? '',
    number: '',
    outcome: null,
    explanation: local(`Keksitty selostus kohdalle ${index + 1}, kaksi lausetta. Toinen lause.`),
  }))
}
