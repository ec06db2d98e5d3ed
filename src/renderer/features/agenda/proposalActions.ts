import type { LogEntry } from '@shared/model/change'
import { createRecord, type RecordInput } from '@shared/model/records'
import type { Occurrence } from '@shared/model/occurrence'
import { acceptProposal } from '@shared/rules/proposals/acceptProposal'
import type { Proposal } from '@shared/rules/proposals/proposal'
import { put, type Change } from '@renderer/store/change'
import { occurrencesOf } from '@renderer/store/live'
import { save } from '@renderer/store/save'
import { inTurn } from './actions/inTurn'

/** What came on the agenda: how many items, the last of them, and the change to undo. */
export interface AcceptedProposals {
  count: number
  lastId: string
  entry: LogEntry | null
}

/**
 * Puts proposals on the agenda as one change. Each finds its place among the items before it, those
 * accepted a moment ago included; one that stands there already is passed over. Null when nothing was.
 */
export function acceptProposals(
  proposals: readonly Proposal[],
  meetingId: string,
): Promise<AcceptedProposals | null> {
  return inTurn(async () => {
    const agenda: Occurrence[] = await occurrencesOf(meetingId)
    const changes: Change[] = []
    let count = 0
    let lastId = ''
    for (const proposal of proposals) {
      if (agenda.some((item) => item.proposalKey === proposal.key)) continue
      const { matters, occurrences } = acceptProposal(proposal, agenda, meetingId)
      agenda.push(...occurrences)
      changes.push(...matters.map((matter) => put('matter', matter)))
      changes.push(...occurrences.map((occurrence) => put('occurrence', occurrence)))
      count += 1
      lastId = occurrences[0]?.id ?? lastId
    }
    if (count === 0) return null
    const result = await save(changes, 'propose')
    return result.ok ? { count, lastId, entry: result.entry } : null
  })
}

/** Leaves a proposal out of this meeting; it comes again for the next. Null when it was not stored. */
export function dropProposal(proposal: Proposal, meetingId: string) {
  return answer({ proposalKey: proposal.key, meetingId })
}

/** Sets a proposal aside until a day, `YYYY-MM-DD`, for every meeting. Null when it was not stored. */
export function postponeProposal(proposal: Proposal, until: string) {
  return answer({ proposalKey: proposal.key, until })
}

async function answer(fields: Omit<RecordInput<'postponement'>, 'id'>) {
  const result = await save([put('postponement', createRecord('postponement', fields))], 'propose')
  return result.ok ? { entry: result.entry } : null
}
