import { formatDay } from '../../texts/format'
import { dueBy, openReview } from '../deadlines'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { meetingDay } from './setting'

/** Foresight signals still followed whose review comes by the day of the meeting, each an item. */
export function signalsToReview(input: ProposalSources): Proposal[] {
  return dueBy(input.signals, openReview, meetingDay(input)).map((signal) => {
    const { id, title, effect, followUp, reviewOn, ownerId, areaId } = signal
    const isPassed = reviewOn !== null && reviewOn < input.today
    return makeProposal({
      // A signal looked at and put off to another day is proposed again then.
      key: `signal:${id}:${reviewOn ?? ''}`,
      source: 'signalsToReview',
      reason: {
        code: isPassed ? 'signalReviewPassed' : 'signalReview',
        params: { day: formatDay(reviewOn ?? input.today) },
      },
      title: inEachLanguage((t) => t('proposals.title.signal', { name: title })),
      explanation: inEachLanguage((t) =>
        [
          effect && t('proposals.explanation.effect', { text: effect }),
          followUp && t('proposals.explanation.followUp', { text: followUp }),
        ]
          .filter(Boolean)
          .join('\n'),
      ),
      slot: 'foresight',
      substance: true,
      presenterId: ownerId,
      ownerId,
      areaId,
      links: [{ kind: 'signal', id }],
    })
  })
}
