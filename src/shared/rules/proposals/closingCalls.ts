import type { LocalText } from '../../model/base'
import type { Call } from '../../model/call'
import { formatDay, formatMoment, zoneAbbreviation } from '../../texts/format'
import { inEachLanguage } from '../inEachLanguage'
import { daysBetween, homeZone, wallTime } from '../time'
import { callName } from './callName'
import { callStepsDue } from './callSteps'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal, ProposalReason } from './proposal'
import { decidedBefore, meetingDay } from './setting'

/** Eight weeks: time for a meeting to decide and for an application to be written. */
const daysAhead = 56

/**
 * Calls that close within eight weeks of the day of proposing and were not settled by an earlier meeting.
 * A call with steps to be done before the next one is proposed with them.
 */
export function closingCalls(input: ProposalSources): Proposal[] {
  const withSteps = callStepsDue(input)
  return input.calls.flatMap((call) => {
    const left = daysBetween(input.today, closingDay(call))
    const key = `call:${call.id}`
    if (call.deletedAt !== null || left < 0 || left > daysAhead) return []
    if (decidedBefore(input, key) || withSteps.has(call)) return []
    return [
      makeProposal({
        key,
        source: 'closingCalls',
        reason: reasonOf(call, left, meetingDay(input)),
        title: inEachLanguage((t) => t('proposals.title.call', { name: callName(call, input) })),
        explanation: closingText(call),
        slot: 'foresight',
        substance: true,
        links: [
          { kind: 'call', id: call.id },
          { kind: 'programme', id: call.programmeId },
        ],
      }),
    ]
  })
}

function closingDay(call: Call): string {
  return wallTime(call.closesAt, call.timeZone).day
}

function reasonOf(call: Call, left: number, meetingOn: string): ProposalReason {
  const closes = closingDay(call)
  const day = formatDay(closes)
  if (closes < meetingOn) return { code: 'callClosesBefore', params: { day } }
  return { code: 'callCloses', params: { day, count: left } }
}

/** When it closes in the zone the programme wrote it in, and in Finnish time when that differs. */
function closingText(call: Call): LocalText {
  const there = wallTime(call.closesAt, call.timeZone)
  const here = wallTime(call.closesAt, homeZone)
  const differs = there.day !== here.day || there.clock !== here.clock
  return inEachLanguage((t, language) => {
    const moment = (zone: string) => formatMoment(call.closesAt, zone, language)
    const lines = [
      t('proposals.explanation.callCloses', {
        moment: moment(call.timeZone),
        zone: zoneAbbreviation(call.closesAt, call.timeZone),
      }),
    ]
    if (differs) lines.push(t('proposals.explanation.callClosesHome', { moment: moment(homeZone) }))
    if (call.website) lines.push(call.website)
    return lines.join('\n')
  })
}
