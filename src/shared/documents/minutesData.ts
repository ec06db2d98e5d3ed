import type { Meeting } from '../model/meeting'
import type { Task } from '../model/task'
import type { MeetingData } from '../rules/meetingData'

/** A meeting with what its minutes tell besides: what was agreed to be done, and the meetings around it. */
export interface MinutesData extends MeetingData {
  /** Living tasks agreed in its items. */
  readonly tasks: readonly Task[]
  /** The next meeting of the same series or body, when one is planned. */
  readonly next: Meeting | null
  /** The meeting that approved the minutes. */
  readonly approvedIn: Meeting | null
}
