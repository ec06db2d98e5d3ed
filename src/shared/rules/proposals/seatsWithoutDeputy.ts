import { textIn, type DocumentLanguage } from '../../model/base'
import { personName } from '../../model/personName'
import type { Seat } from '../../model/seat'
import type { Texts } from '../../texts/texts'
import { groupBy } from '../groupBy'
import { inEachLanguage } from '../inEachLanguage'
import { seatsLackingDeputy } from '../withoutDeputy'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
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
        [...byBody].map(([id, mine]) => bodyLine(id, mine, input, t, language)).join('\n'),
      ),
      kind: 'decision',
      slot: 'deadlines',
      substance: true,
      links: [...byBody.keys()].map((id) => ({ kind: 'body', id })),
    }),
  ]
}

/** "– Barentsin aluekomitea: jäsen Katja Sukuvaara, puheenjohtaja nimeämättä". */
function bodyLine(
  bodyId: string,
  seats: readonly Seat[],
  { bodies, people }: ProposalSources,
  t: Texts,
  language: DocumentLanguage,
): string {
  const body = bodies.get(bodyId)
  const holders = seats.map(({ role, personId }) => {
    const person = personId ? people.get(personId) : undefined
    const name = person ? personName(person) : t('proposals.explanation.unnamed')
    return `${t(`proposals.seatRole.${role}`)} ${name}`
  })
  return `– ${body ? textIn(body.name, language) : ''}: ${holders.join(', ')}`
}
