import { generateNKeysBetween } from 'fractional-indexing'
import { local, newId } from '../../src/shared/model/base'
import type { Meeting } from '../../src/shared/model/meeting'
import type { Occurrence } from '../../src/shared/model/occurrence'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'

/** A team keeps some dozens of bodies and a hundred meetings in four years, however many its tasks. */
const size = 4_000
const tasks = 20_000

export interface BenchWorkspace {
  readonly text: string
  /** Drafts with no item, 60 items and 100 items. */
  readonly meetings: { readonly empty: string; readonly sixty: string; readonly hundred: string }
}

/** A workspace of many years and 20,000 tasks, with three drafts of known lengths. */
export function benchWorkspace(today: string): BenchWorkspace {
  const workspace = generateWorkspace({ size, seed: 'bench', today })
  const { records } = workspace
  const drafts = records.meeting.filter((one) => one.state === 'draft').slice(-3)
  const [empty, sixty, hundred] = drafts
  if (!empty || !sixty || !hundred) throw new Error('the generator made too few drafts')
  const chosen = new Set(drafts.map(({ id }) => id))
  const others = records.occurrence.filter(({ meetingId }) => !chosen.has(meetingId))
  const models = oncePerMatter(others)
  // Tasks refer to the items there are, so these stay and get company.
  const own = (meeting: Meeting) => records.occurrence.filter((one) => one.meetingId === meeting.id)
  records.occurrence = [
    ...others,
    ...itemsOf(sixty, [...own(sixty), ...models.slice(0, 60).map(copied)].slice(0, 60)),
    ...itemsOf(hundred, [...own(hundred), ...own(empty), ...models.map(copied)].slice(0, 100)),
  ]
  records.task = Array.from({ length: tasks }, (_, index) => {
    const model = records.task[index % records.task.length]
    if (!model) throw new Error('the generator made no task')
    return index < records.task.length ? model : { ...model, id: newId() }
  })
  return {
    text: serialiseWorkspace(workspace),
    meetings: { empty: empty.id, sixty: sixty.id, hundred: hundred.id },
  }
}

function oncePerMatter(occurrences: readonly Occurrence[]): Occurrence[] {
  const seen = new Map(occurrences.map((one) => [one.matterId, one]))
  seen.delete(null)
  return [...seen.values()]
}

const copied = (model: Occurrence): Occurrence => ({ ...model, id: newId() })

function itemsOf(meeting: Meeting, models: readonly Occurrence[]): Occurrence[] {
  const keys = generateNKeysBetween(null, null, models.length)
  return models.map((model, index) => ({
    ...model,
    meetingId: meeting.id,
    parentId: null,
    order: keys[index] ?? '',
    number: '',
    outcome: null,
    explanation: local(`Keksitty selostus kohdalle ${index + 1}, kaksi lausetta. Toinen lause.`),
  }))
}
