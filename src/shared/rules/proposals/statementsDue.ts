import { dueBy, openDue } from '../deadlines'
import { inEachLanguage } from '../inEachLanguage'
import { deadlineReason, factLines } from './deadline'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { decidedBefore, horizon } from './setting'

/** Statements still to be given whose deadline has passed or comes by the next meeting, each an item. */
export function statementsDue(input: ProposalSources): Proposal[] {
  return dueBy(input.statements, openDue, horizon(input)).flatMap((statement) => {
    const { id, title, kind, due, drafterId, areaId, caseNumber } = statement
    const key = `statement:${id}`
    if (due === null || decidedBefore(input, key)) return []
    return [
      makeProposal({
        key,
        source: 'statementsDue',
        reason: deadlineReason(due, input.today),
        title: inEachLanguage((t) => t(`proposals.title.${kind}`, { name: title })),
        explanation: factLines(input, {
          requester: statement.requesterId,
          due,
          drafter: drafterId,
          caseNumber,
        }),
        slot: 'foresight',
        substance: true,
        presenterId: drafterId,
        ownerId: drafterId,
        areaId,
        links: [{ kind: 'statement', id }],
      }),
    ]
  })
}
