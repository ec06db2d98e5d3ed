import { formatDay } from '../../texts/format'
import { inEachLanguage } from '../inEachLanguage'
import { seatsEnding } from '../seatTerms'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { bodyName, seatHolder } from './seatText'
import { meetingDay } from './setting'

/**
 * Our seats whose term ends before the meeting or within 60 days after it, as one item that names them:
 * successors are asked for in one round.
 */
export function endingTerms(input: ProposalSources): Proposal[] {
  const seats = seatsEnding(input, input.today, meetingDay(input))
  if (seats.length === 0) return []
  return [
    makeProposal({
      key: 'terms',
      source: 'endingTerms',
      reason: { code: 'endingTerms', params: { count: seats.length } },
      title: inEachLanguage((t) => t('proposals.title.endingTerms')),
      explanation: inEachLanguage((t, language) =>
        seats
          .map((seat) =>
            t('proposals.explanation.termEnds', {
              body: bodyName(seat.bodyId, input, language),
              holder: seatHolder(seat, input, t),
              day: seat.until === null ? '' : formatDay(seat.until),
            }),
          )
          .join('\n'),
      ),
      kind: 'decision',
      slot: 'deadlines',
      substance: true,
      links: [...new Set(seats.map(({ bodyId }) => bodyId))].map((id) => ({ kind: 'body', id })),
    }),
  ]
}
