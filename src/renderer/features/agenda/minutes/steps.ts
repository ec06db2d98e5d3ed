import type { MinutesState } from '@shared/model/minutes'
import type { Tone } from '@renderer/ui/StatusMark'

/** What a person can do with the minutes of a held meeting. */
export type MinutesStep = 'comments' | 'check' | 'approve' | 'correct'

/** The steps that lie ahead in each state; none has to be taken before the next. */
export const stepsAhead: Readonly<Record<MinutesState, readonly MinutesStep[]>> = {
  draft: ['comments', 'check', 'approve'],
  comments: ['check', 'approve'],
  checked: ['approve'],
  approved: ['correct'],
}

export const minutesTone: Readonly<Record<MinutesState, Tone>> = {
  draft: 'open',
  comments: 'waiting',
  checked: 'running',
  approved: 'done',
}
