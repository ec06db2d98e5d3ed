import type { Meeting } from '../../model/meeting'
import type { Occurrence } from '../../model/occurrence'
import { carryingOutcomes } from '../../model/closingOutcome'
import { timesToPointOut, timesWithoutOutcome } from '../withoutOutcome'
import type { MeetingWithItems } from '../numbering'
import { formatDay } from '../../texts/format'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import { isOpenMatter } from './openMatter'
import type { Proposal, ProposalReason, ReasonCode } from './proposal'
import { earlierMeetings, meetingDay } from './setting'

/**
 * Open matters that an earlier meeting deferred, or left without outcome. The latest occurrence of a
 * matter decides, so what was passed over in one meeting is still there for the one after it. What has been
 * in many meetings without an outcome says so.
 */
export function carriedOver(input: ProposalSources): Proposal[] {
  const meetings = earlierMeetings(input)
  return [...latestOccurrences(meetings)].flatMap(([matterId, { item, meeting, items }]) => {
    const matter = input.matters.get(matterId)
    if (!matter || !isOpenMatter(matter)) return []
    if (item.outcome !== null && !carryingOutcomes.has(item.outcome.code)) return []
    const parent = items.find((one) => one.id === item.parentId)
    return [
      makeProposal({
        key: `carried:${matterId}`,
        source: 'carriedOver',
        reason: reasonFor(item, meetingDay({ meeting }), timesWithoutOutcome(matterId, meetings)),
        title: item.title ?? matter.title,
        kind: item.kind,
        minutes: item.minutes,
        slot: parent?.slot ?? null,
        matterId,
        presenterId: item.presenterId ?? matter.ownerId,
        ownerId: matter.ownerId,
        areaId: matter.areaId,
        links: item.links,
        attachments: item.attachments,
        files: item.files,
        explanation: item.explanation,
        proposal: item.proposal,
      }),
    ]
  })
}

function reasonFor(item: Occurrence, on: string, times: number): ProposalReason {
  const day = formatDay(on)
  if (times >= timesToPointOut) return { code: 'againAndAgain', params: { day, count: times } }
  return { code: reasonOf(item), params: { day } }
}

function reasonOf({ outcome }: Occurrence): ReasonCode {
  if (outcome === null) return 'leftOpen'
  return outcome.code === 'tabled' || outcome.code === 'returned' ? outcome.code : 'carriedOver'
}

interface Latest {
  item: Occurrence
  meeting: Meeting
  items: readonly Occurrence[]
}

function latestOccurrences(meetings: readonly MeetingWithItems[]): Map<string, Latest> {
  const latest = new Map<string, Latest>()
  for (const { meeting, occurrences } of meetings) {
    for (const item of occurrences) {
      if (item.matterId === null || latest.has(item.matterId)) continue
      latest.set(item.matterId, { item, meeting, items: occurrences })
    }
  }
  return latest
}
