import { formalItems } from '../newAgenda'
import type { ProposalInput } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'

/** What formal procedure asks for and the agenda lacks: quorum, and the election of scrutineers. */
export function formalProcedure({ meeting, agenda }: ProposalInput): Proposal[] {
  return formalItems(meeting, agenda).map(({ title, kind, minutes, proposalKey }) =>
    makeProposal({
      key: proposalKey,
      source: 'formalProcedure',
      reason: { code: 'formalProcedure', params: {} },
      title: title ?? { fi: '', en: '', sv: '' },
      kind,
      minutes,
    }),
  )
}
