import { formatDay } from '../../texts/format'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { earlierMeetings, meetingDay } from './setting'

/** The previous meeting's memo or minutes, to approve. */
export function previousMinutes(input: ProposalSources): Proposal[] {
  const [previous] = earlierMeetings(input)
  if (!previous) return []
  const { meeting } = previous
  const code = meeting.document === 'memo' ? 'previousMemo' : 'previousMinutes'
  const day = formatDay(meetingDay({ meeting }))
  return [
    makeProposal({
      key: `minutes:${meeting.id}`,
      source: 'previousMinutes',
      reason: { code, params: { day } },
      title: inEachLanguage((t) => t(`proposals.title.${code}`, { day })),
      proposal: inEachLanguage((t) => t(`proposals.proposal.${code}`)),
      kind: 'decision',
      minutes: 5,
      slot: 'previousMinutes',
      presenterId: input.meeting.secretaryId,
      links: [{ kind: 'meeting', id: meeting.id }],
    }),
  ]
}
