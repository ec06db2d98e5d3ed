import type { Agreement } from '../../model/agreement'
import type { Area } from '../../model/area'
import type { Body } from '../../model/body'
import type { Call } from '../../model/call'
import type { Cover } from '../../model/cover'
import type { Matter } from '../../model/matter'
import type { Meeting } from '../../model/meeting'
import type { Membership } from '../../model/membership'
import type { Nomination } from '../../model/nomination'
import type { Occurrence } from '../../model/occurrence'
import type { Organisation } from '../../model/organisation'
import type { Person } from '../../model/person'
import type { Postponement } from '../../model/postponement'
import type { Programme } from '../../model/programme'
import type { Project } from '../../model/project'
import type { Region } from '../../model/region'
import type { Relation } from '../../model/relation'
import type { Responsibility } from '../../model/responsibility'
import type { Seat } from '../../model/seat'
import type { Series } from '../../model/series'
import type { Signal } from '../../model/signal'
import type { Statement } from '../../model/statement'
import type { Status } from '../../model/status'
import type { Strategy } from '../../model/strategy'
import type { Task } from '../../model/task'
import type { Template } from '../../model/template'
import type { MeetingWithItems } from '../numbering'

/**
 * What proposals are made from, without the agenda itself, which changes with every stored letter. Records that
 * are removed, or meetings of another group, do no harm: they are passed over. Of tasks the open ones are enough.
 */
export interface ProposalSources {
  readonly meeting: Meeting
  readonly template: Template | null
  readonly series: Series | null
  /** Meetings of the same series or body with their items; earlier ones are looked at. */
  readonly previousMeetings: readonly MeetingWithItems[]
  readonly matters: ReadonlyMap<string, Matter>
  readonly tasks: readonly Task[]
  readonly areas: readonly Area[]
  readonly responsibilities: readonly Responsibility[]
  readonly seats: readonly Seat[]
  readonly bodies: ReadonlyMap<string, Body>
  readonly programmes: ReadonlyMap<string, Programme>
  readonly projects: ReadonlyMap<string, Project>
  readonly calls: readonly Call[]
  readonly statuses: readonly Status[]
  readonly relations: readonly Relation[]
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly regions: ReadonlyMap<string, Region>
  readonly memberships: ReadonlyMap<string, Membership>
  readonly agreements: ReadonlyMap<string, Agreement>
  readonly strategies: ReadonlyMap<string, Strategy>
  readonly nominations: readonly Nomination[]
  readonly statements: readonly Statement[]
  readonly signals: readonly Signal[]
  readonly covers: readonly Cover[]
  readonly people: ReadonlyMap<string, Person>
  readonly postponements: readonly Postponement[]
  /** The day of proposing, `YYYY-MM-DD`. */
  readonly today: string
}

/** The same with the agenda that proposals are for. */
export interface ProposalInput extends ProposalSources {
  /** The items that stand on this meeting's agenda already. */
  readonly agenda: readonly Occurrence[]
}
