import type { Attachment } from '../../model/attachment'
import type { LocalText } from '../../model/base'
import type { Link } from '../../model/link'
import type { ItemKind, Slot } from '../../model/template'

/** The collectors that propose agenda items, in the order in which they are asked. */
export const proposalSources = [
  'standingItems',
  'formalProcedure',
  'previousMinutes',
  'carriedOver',
  'openActions',
  'tasksByArea',
  'areasWithNobody',
  'seatsWithoutDeputy',
  'endingTerms',
  'statusChanges',
  'suspensionsToReview',
  'callSteps',
  'closingCalls',
  'nominationsDue',
  'statementsDue',
  'signalsToReview',
] as const
export type ProposalSource = (typeof proposalSources)[number]

/** Why an item is proposed: a message of texts `proposals.reason` and what it says. See `reasonText`. */
export interface ProposalReason {
  readonly code: ReasonCode
  /** Days are written out (`5.3.2026`); `count` chooses the plural. */
  readonly params: { readonly day?: string; readonly count?: number }
}

export type ReasonCode =
  | 'standingItem'
  | 'formalProcedure'
  | 'carriedOver'
  | 'tabled'
  | 'returned'
  | 'leftOpen'
  | 'againAndAgain'
  | 'openActions'
  | 'previousMemo'
  | 'previousMinutes'
  | 'tasksLate'
  | 'tasksDue'
  | 'nobodyActs'
  | 'seatsWithoutDeputy'
  | 'endingTerms'
  | 'statusChanged'
  | 'reviewPassed'
  | 'reviewOnMeeting'
  | 'callStepsDue'
  | 'callStepsLate'
  | 'callCloses'
  | 'callClosesBefore'
  | 'deadlineComes'
  | 'deadlinePassed'
  | 'signalReview'
  | 'signalReviewPassed'

/** How long a proposal takes: its sub-items together, when it has any. */
export function minutesOf(proposal: Pick<Proposal, 'minutes' | 'children'>): number {
  const { minutes, children } = proposal
  if (children.length === 0) return minutes
  return children.reduce((sum, child) => sum + child.minutes, 0)
}

/** How long proposals take together. */
export function minutesOfAll(proposals: readonly Proposal[]): number {
  return proposals.reduce((sum, proposal) => sum + minutesOf(proposal), 0)
}

/** An agenda item that proposes itself, with its reason: to accept, edit, drop or postpone. */
export interface Proposal {
  /** Stable from one run to the next: the same thing has the same key. At most 300 characters. */
  readonly key: string
  readonly source: ProposalSource
  readonly reason: ProposalReason
  readonly title: LocalText
  readonly kind: ItemKind
  readonly minutes: number
  /** The place it looks for; accepted, it goes under the item that holds the place. */
  readonly slot: Slot | null
  /** The key of the agenda item it belongs under, for sub-items of a template. */
  readonly parentKey: string | null
  readonly section: boolean
  /** The matter that comes back to the agenda, when there is one. */
  readonly matterId: string | null
  /** True when accepting makes a matter, that is, something that lives on after this meeting. */
  readonly substance: boolean
  /** `internal` for what outsiders at the meeting need not see. */
  readonly visibility: 'all' | 'internal'
  readonly presenterId: string | null
  readonly ownerId: string | null
  readonly areaId: string | null
  readonly links: readonly Link[]
  /** Names of attachments, for a matter that comes back with its papers. */
  readonly attachments: readonly string[]
  /** Its files; their contents are kept by hash, so nothing is copied. */
  readonly files: readonly Attachment[]
  readonly explanation: LocalText
  readonly proposal: LocalText
  readonly children: readonly Proposal[]
}
