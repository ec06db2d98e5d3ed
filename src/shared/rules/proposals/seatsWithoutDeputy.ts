import { textIn } from '../../model/base'
import { personName } from '../../model/person'
import type { Seat } from '../../model/seat'
import type { Texts } from '../../texts/texts'
import { groupBy } from '../groupBy'
import { inEachLanguage } from '../inEachLanguage'
import { seatsLackingDeputy } from '../withoutDeputy'
import type { ProposalInput } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { meetingDay } from './setting'

/** Bodies with seats that are in force on the day of the meeting and lack a deputy, one item a body. */
export function seatsWithoutDeputy(input: ProposalInput): Proposal[] {
  const day = meetingDay(input)
  const seats = seatsLackingDeputy(input, day)
  return [...groupBy(seats, (seat) => seat.bodyId)].flatMap(([bodyId, found]) => {
    const body = input.bodies.get(bodyId)
    if (!body) return []
    return [
      makeProposal({
        key: `seats:${bodyId}`,
        source: 'seatsWithoutDeputy',
        reason: { code: 'seatsWithoutDeputy', params: { count: found.length } },
        title: inEachLanguage((t, language) =>
          t('proposals.title.seatsWithoutDeputy', { name: textIn(body.name, language) }),
        ),
        explanation: inEachLanguage((t) =>
          found.map((seat) => seatLine(seat, input, t)).join('\n'),
        ),
        kind: 'decision',
        slot: 'deadlines',
        substance: true,
        links: [{ kind: 'body', id: bodyId }],
      }),
    ]
  })
}

function seatLine(seat: Seat, { people }: ProposalInput, t: Texts): string {
  const person = seat.personId ? people.get(seat.personId) : undefined
  const name = person ? personName(person) : t('proposals.explanation.unnamed')
  return `– ${t(`proposals.seatRole.${seat.role}`)}: ${name}`
}
