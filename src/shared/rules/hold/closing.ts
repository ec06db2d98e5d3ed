import { isClosing } from '../../model/closingOutcome'
import type { LocalText } from '../../model/base'
import { textIn } from '../../model/base'
import { titleLength } from '../../model/fields'
import type { Matter } from '../../model/matter'
import type { Meeting } from '../../model/meeting'
import { occurrenceTitle, type Occurrence } from '../../model/occurrence'
import type { OutcomeCode } from '../../model/outcome'
import { createRecord } from '../../model/records'
import type { Task } from '../../model/task'
import { textsIn } from '../../texts/texts'
import { holdMeeting } from '../holdMeeting'
import type { MeetingData } from '../meetingData'
import { numberItems } from '../numbering'
import { stopsOf } from './course'

/** What becomes of a matter when its meeting closes: done with, on the next agenda, or open and on none. */
export type Fate = 'closes' | 'carries' | 'staysOpen'

/** A matter of the meeting with what becomes of it, and by which outcome; null: none is written. */
export interface ClosingLine {
  readonly item: Occurrence
  readonly number: string
  readonly title: LocalText
  readonly fate: Fate
  readonly code: OutcomeCode | null
}

/** Outcomes chosen at closing for items that had none, by the item's id. */
export type ClosingChoices = ReadonlyMap<string, OutcomeCode>

/** What closing a meeting does, before it is done. */
export interface ClosingPlan {
  readonly lines: readonly ClosingLine[]
  /** Items without a matter of their own that have no outcome: nothing follows from that. */
  readonly standingWithout: number
  /** What was agreed to be done. */
  readonly agreed: readonly Task[]
  /** Tasks that are made at closing: a matter returned for preparation goes back to who prepares it. */
  readonly made: readonly Task[]
}

interface ClosingInput {
  readonly data: MeetingData
  readonly choices: ClosingChoices
  /** Living tasks that were agreed in the items of this meeting. */
  readonly tasks: readonly Task[]
  /** In which made tasks are written. */
  readonly language: 'fi' | 'en'
  /** The day of the next meeting, by which returned matters are prepared; null when it is not known. */
  readonly nextDay: string | null
}

/**
 * What moves on, what closes and what becomes a task. The safe default is to carry over: a matter without an
 * outcome comes to the next agenda.
 */
export function closingPlan(input: ClosingInput): ClosingPlan {
  const data = withChoices(input.data, input.choices)
  const numbers = numberItems(data)
  const stops = stopsOf(data.occurrences)
  const lines = stops.flatMap((item): ClosingLine[] => {
    const matter = matterOf(item, data)
    if (!matter) return []
    const code = item.outcome?.code ?? null
    return [
      {
        item,
        number: numbers.get(item.id) ?? '',
        title: occurrenceTitle(item, matter),
        fate: fateOf(code),
        code,
      },
    ]
  })
  return {
    lines,
    standingWithout: stops.filter((item) => item.outcome === null && !matterOf(item, data)).length,
    agreed: input.tasks,
    made: lines.filter(({ code }) => code === 'returned').flatMap((line) => preparing(line, input)),
  }
}

/** The records that change when a meeting is closed. */
export interface ClosedMeeting {
  readonly meeting: Meeting
  readonly occurrences: readonly Occurrence[]
  readonly matters: readonly Matter[]
  readonly tasks: readonly Task[]
}

/** Closes a meeting as its plan says, at a moment: one that was opened here ends now. */
export function closeMeeting(input: ClosingInput, now: string): ClosedMeeting {
  const held = holdMeeting(withChoices(input.data, input.choices))
  const { startedAt } = held.meeting
  return {
    ...held,
    meeting: { ...held.meeting, endedAt: startedAt === null ? null : now },
    tasks: closingPlan(input).made,
  }
}

function withChoices(data: MeetingData, choices: ClosingChoices): MeetingData {
  const occurrences = data.occurrences.map((item) => {
    const code = item.outcome === null ? choices.get(item.id) : undefined
    return code ? { ...item, outcome: { code, text: { fi: '', en: '', sv: '' } } } : item
  })
  return { ...data, occurrences }
}

function fateOf(code: OutcomeCode | null): Fate {
  if (code === null) return 'carries'
  if (isClosing(code)) return 'closes'
  return code === 'removed' ? 'staysOpen' : 'carries'
}

function matterOf({ matterId }: Occurrence, { matters }: MeetingData): Matter | undefined {
  return matterId === null ? undefined : matters.get(matterId)
}

/** The task of preparing a returned matter anew; none when it was made before, or agreed in the same words. */
function preparing(line: ClosingLine, { data, tasks, language, nextDay }: ClosingInput): Task[] {
  const { item, title } = line
  const matter = matterOf(item, data)
  const words = textsIn(language)('meetingMode.closing.returnedTask', {
    title: textIn(title, language),
  }).slice(0, titleLength)
  if (tasks.some((task) => task.originId === item.id && task.title === words)) return []
  return [
    createRecord('task', {
      title: words,
      assigneeId: item.presenterId ?? matter?.ownerId ?? null,
      areaId: matter?.areaId ?? null,
      due: nextDay,
      originId: item.id,
      links: item.links.filter(({ kind }) => kind !== 'task'),
    }),
  ]
}
