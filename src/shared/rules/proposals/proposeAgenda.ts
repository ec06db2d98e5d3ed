import type { Occurrence } from '../../model/occurrence'
import type { Postponement } from '../../model/postponement'
import { agendaRank } from './agendaRank'
import { areasWithNobody } from './areasWithNobody'
import { carriedOver } from './carriedOver'
import { callSteps } from './callSteps'
import { closingCalls } from './closingCalls'
import { endingTerms } from './endingTerms'
import { formalProcedure } from './formalProcedure'
import type { ProposalInput, ProposalSources } from './input'
import { isOpenMatter } from './openMatter'
import { nominationsDue } from './nominationsDue'
import { openActions } from './openActions'
import { previousMinutes } from './previousMinutes'
import type { Proposal, ProposalSource } from './proposal'
import { seatsWithoutDeputy } from './seatsWithoutDeputy'
import { earlierMeetings, meetingDay } from './setting'
import { signalsToReview } from './signalsToReview'
import { standingItems } from './standingItems'
import { statementsDue } from './statementsDue'
import { statusChanges } from './statusChanges'
import { suspensionsToReview } from './suspensionsToReview'
import { tasksByArea } from './tasksByArea'

/** In the order of their sources: of two proposals of one matter the first stays. */
const fromAgenda = { standingItems, formalProcedure }
const fromSources = {
  previousMinutes,
  carriedOver,
  openActions,
  tasksByArea,
  areasWithNobody,
  seatsWithoutDeputy,
  endingTerms,
  statusChanges,
  suspensionsToReview,
  callSteps,
  closingCalls,
  nominationsDue,
  statementsDue,
  signalsToReview,
} satisfies Record<
  Exclude<ProposalSource, keyof typeof fromAgenda>,
  (sources: ProposalSources) => Proposal[]
>

/**
 * What the registers propose for a meeting, in agenda order, each with its reason. Left out is what
 * stands on the agenda already, what was dropped for this meeting, and what was postponed past its day.
 */
export function proposeAgenda(input: ProposalInput): Proposal[] {
  return proposerFrom(input)(input.agenda)
}

/**
 * The same in two steps: what the registers propose is collected once, and what is left of it for an agenda
 * is told as often as the agenda changes.
 */
export function proposerFrom(
  sources: ProposalSources,
): (agenda: readonly Occurrence[]) => Proposal[] {
  const collected = Object.values(fromSources).flatMap((collect) => collect(sources))
  const known = withKnownMatter(sources)
  const rank = agendaRank(sources.template)
  return (agenda) => {
    const input = { ...sources, agenda }
    const missing = Object.values(fromAgenda).flatMap((collect) => collect(input))
    const wanted = isWanted(input)
    return onePerMatter([...missing, ...collected].map(known).map(asVisible(input)))
      .filter(wanted)
      .map((proposal) => ({ ...proposal, children: proposal.children.filter(wanted) }))
      .sort((a, b) => rank(a) - rank(b))
  }
}

/** The house's own affairs: at a meeting with outsiders they start as internal items. */
const houseAffairs: ReadonlySet<ProposalSource> = new Set([
  'tasksByArea',
  'areasWithNobody',
  'seatsWithoutDeputy',
  'endingTerms',
  'suspensionsToReview',
  'callSteps',
  'nominationsDue',
  'statementsDue',
  'signalsToReview',
])

function asVisible({ meeting }: ProposalSources): (proposal: Proposal) => Proposal {
  return (proposal) =>
    meeting.type !== 'team' && houseAffairs.has(proposal.source)
      ? { ...proposal, visibility: 'internal' }
      : proposal
}

/** True when a person said "not now" to a proposal for this meeting, or until a later day than its own. */
export function isPostponed(
  postponement: Postponement,
  meeting: ProposalInput['meeting'],
): boolean {
  if (postponement.deletedAt !== null) return false
  if (postponement.meetingId !== null) return postponement.meetingId === meeting.id
  return postponement.until === null || postponement.until > meetingDay({ meeting })
}

function isWanted(input: ProposalInput): (proposal: Proposal) => boolean {
  const agenda = input.agenda.filter((item) => item.deletedAt === null)
  const keys = new Set(agenda.map((item) => item.proposalKey))
  const matters = new Set(agenda.map((item) => item.matterId))
  for (const postponement of input.postponements) {
    if (isPostponed(postponement, input.meeting)) keys.add(postponement.proposalKey)
  }
  return ({ key, matterId }) => !keys.has(key) && (matterId === null || !matters.has(matterId))
}

/** A thing that an earlier meeting took up, and left open, keeps its matter. */
function withKnownMatter(input: ProposalSources): (proposal: Proposal) => Proposal {
  const byKey = new Map<string, string>()
  for (const { occurrences } of earlierMeetings(input)) {
    for (const { proposalKey, matterId } of occurrences) {
      const matter = matterId === null ? undefined : input.matters.get(matterId)
      if (!matter || !isOpenMatter(matter)) continue
      if (proposalKey !== '' && !byKey.has(proposalKey)) byKey.set(proposalKey, matter.id)
    }
  }
  return (proposal) => ({
    ...proposal,
    matterId: proposal.matterId ?? byKey.get(proposal.key) ?? null,
  })
}

function onePerMatter(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>()
  return proposals.filter(({ matterId }) => {
    if (matterId === null) return true
    const isFirst = !seen.has(matterId)
    seen.add(matterId)
    return isFirst
  })
}
