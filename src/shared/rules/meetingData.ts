import type { Body } from '../model/body'
import type { Cover } from '../model/cover'
import type { Matter } from '../model/matter'
import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import type { Organisation } from '../model/organisation'
import type { Person } from '../model/person'

/**
 * One meeting with all that its papers and its builder need. The window gathers it from the database,
 * the command line from a workspace file; what is made of it is the same.
 */
export interface MeetingData {
  readonly meeting: Meeting
  readonly body: Body | null
  /** Living occurrences of this meeting, in no particular order. */
  readonly occurrences: readonly Occurrence[]
  readonly matters: ReadonlyMap<string, Matter>
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly covers: readonly Cover[]
  /** The number of the meeting's first numbered item: 1, or where the year's running number stands. */
  readonly firstNumber: number
  /** Running numbers that held meetings of the year have printed. */
  readonly takenNumbers: ReadonlySet<number>
}
