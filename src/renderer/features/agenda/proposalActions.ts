import { createRecord } from '@shared/model/records'
import type { Occurrence } from '@shared/model/occurrence'
import type { MeetingData } from '@shared/rules/meetingData'
import { acceptProposal } from '@shared/rules/proposals/acceptProposal'
import type { Proposal } from '@shared/rules/proposals/proposal'
import { put, type Change } from '@renderer/store/change'
import { save } from '@renderer/store/save'

/**
 * Puts proposals on the agenda as one change. Each finds its place among the items before it, those
 * accepted a moment ago included. Returns the id of the last item made, or null when nothing was.
 */
export async function acceptProposals(
  proposals: readonly Proposal[],
  { meeting, occurrences }: MeetingData,
): Promise<string | null> {
  const agenda: Occurrence[] = [...occurrences]
  const changes: Change[] = []
  let last: string | null = null
  for (const proposal of proposals) {
    const made = acceptProposal(proposal, agenda, meeting.id)
    agenda.push(...made.occurrences)
    changes.push(...made.matters.map((matter) => put('matter', matter)))
    changes.push(...made.occurrences.map((occurrence) => put('occurrence', occurrence)))
    last = made.occurrences[0]?.id ?? last
  }
  const result = await save(changes, 'propose')
  return result.ok ? last : null
}

/** Leaves a proposal out of this meeting; it comes again for the next. */
export function dropProposal(proposal: Proposal, meetingId: string) {
  const fields = { proposalKey: proposal.key, meetingId }
  return save([put('postponement', createRecord('postponement', fields))], 'propose')
}

/** Sets a proposal aside until a day, `YYYY-MM-DD`, for every meeting. */
export function postponeProposal(proposal: Proposal, until: string) {
  const fields = { proposalKey: proposal.key, until }
  return save([put('postponement', createRecord('postponement', fields))], 'propose')
}
