import { formatDay } from '../../texts/format'
import { suspensionsOn } from '../statusOn'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { meetingDay } from './setting'
import { statusTexts, subjectName, subjectTitle } from './statusText'

/** Suspensions still in force whose review date comes by the day of the meeting, each an item. */
export function suspensionsToReview(input: ProposalSources): Proposal[] {
  const day = meetingDay(input)
  return suspensionsOn(input.statuses, day).flatMap((status) => {
    const { reviewOn, subject } = status
    if (reviewOn === null || reviewOn > day) return []
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
