import { dueBy, openDue } from '../deadlines'
import { inEachLanguage } from '../inEachLanguage'
import { deadlineReason, factLines } from './deadline'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { decidedBefore, horizon } from './setting'

/** Requests to name representatives whose deadline has passed or comes by the next meeting, each an item. */
export function nominationsDue(input: ProposalSources): Proposal[] {
  return dueBy(input.nominations, openDue, horizon(input)).flatMap((nomination) => {
    const { id, title, due, ownerId, bodyId, seats, proposedIds, caseNumber } = nomination
    const key = `nomination:${id}`
    if (due === null || decidedBefore(input, key)) return []
    return [
      makeProposal({
        key,
        source: 'nominationsDue',
        reason: deadlineReason(due, input.today),
        title: inEachLanguage((t) => t('proposals.title.nomination', { name: title })),
        explanation: factLines(input, {
          requester: nomination.requesterId,
          due,
          seats,
          proposed: proposedIds,
          caseNumber,
        }),
        kind: 'decision',
        slot: 'foresight',
        substance: true,
        presenterId: ownerId,
        ownerId,
        links: [
          { kind: 'nomination', id },
          ...(bodyId ? [{ kind: 'body' as const, id: bodyId }] : []),
        ],
      }),
    ]
  })
}
