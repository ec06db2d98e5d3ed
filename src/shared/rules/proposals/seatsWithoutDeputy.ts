import { groupBy } from '../groupBy'
import { inEachLanguage } from '../inEachLanguage'
import { seatsLackingDeputy } from '../withoutDeputy'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { bodyName, seatHolder } from './seatText'
import { meetingDay } from './setting'

/**
 * The seats that are in force on the day of the meeting and lack a deputy, as one item: they are named in
 * one round, not one by one.
 */
export function seatsWithoutDeputy(input: ProposalSources): Proposal[] {
  const seats = seatsLackingDeputy(input, meetingDay(input)).filter(({ bodyId }) =>
    input.bodies.has(bodyId),
  )
  if (seats.length === 0) return []
  const byBody = groupBy(seats, (seat) => seat.bodyId)
  return [
    makeProposal({
      key: 'seats',
      source: 'seatsWithoutDeputy',
      reason: { code: 'seatsWithoutDeputy', params: { count: seats.length } },
      title: inEachLanguage((t) => t('proposals.title.seatsWithoutDeputy')),
      explanation: inEachLanguage((t, language) =>
        [...byBody]
          .map(([id, mine]) => {
            const holders = mine.map((seat) => seatHolder(seat, input, t))
            return `– ${bodyName(id, input, language)}: ${holders.join(', ')}`
          })
          .join('\n'),
      ),
      kind: 'decision',
      slot: 'deadlines',
      substance: true,
      links: [...byBody.keys()].map((id) => ({ kind: 'body', id })),
    }),
  ]
}
