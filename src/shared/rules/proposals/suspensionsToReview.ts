import { dormantStates } from '../../model/dormant'
import { formatDay } from '../../texts/format'
import { isWithin } from '../time'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { meetingDay } from './setting'
import { statusTexts, subjectName, subjectTitle } from './statusText'

/** Suspensions still in force whose review date comes by the day of the meeting, each an item. */
export function suspensionsToReview(input: ProposalSources): Proposal[] {
  const day = meetingDay(input)
  return input.statuses.flatMap((status) => {
    const { reviewOn, subject } = status
    if (status.deletedAt !== null || !dormantStates.has(status.state)) return []
    if (reviewOn === null || reviewOn > day || !isWithin(day, status)) return []
    const name = subjectName(subject, input)
    if (!name) return []
    const code = reviewOn < input.today ? ('reviewPassed' as const) : ('reviewOnMeeting' as const)
    return [
      makeProposal({
        key: `review:${status.id}:${reviewOn}`,
        source: 'suspensionsToReview',
        reason: { code, params: { day: formatDay(reviewOn) } },
        title: subjectTitle(name, 'proposals.title.review'),
        explanation: statusTexts([status]),
        slot: 'current',
        substance: true,
        links: [subject],
      }),
    ]
  })
}
