import type { Status } from '../../model/status'
import { formatDay } from '../../texts/format'
import { groupBy } from '../groupBy'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { meetingDay, since } from './setting'
import { statusTexts, subjectName, subjectTitle } from './statusText'

/**
 * What has got or lost a status after the previous meeting and up to this one: bodies, programmes, projects,
 * partners, memberships and the like, each an item.
 */
export function statusChanges(input: ProposalSources): Proposal[] {
  const after = since(input)
  const upTo = meetingDay(input)
  const isNew = (day: string | null) => day !== null && after < day && day <= upTo
  const changed = input.statuses.filter(
    (status) => status.deletedAt === null && (isNew(status.from) || isNew(status.until)),
  )
  return [...groupBy(changed, ({ subject }) => `${subject.kind}:${subject.id}`)].flatMap(
    ([key, found]) => {
      const [first] = found
      const name = first ? subjectName(first.subject, input) : null
      if (!first || !name) return []
      const latest = lastDay(found, isNew)
      return [
        makeProposal({
          key: `status:${key}:${latest}`,
          source: 'statusChanges',
          reason: { code: 'statusChanged', params: { day: formatDay(after) } },
          title: subjectTitle(name, 'proposals.title.statusChanged'),
          explanation: statusTexts(found.toSorted(byStart)),
          kind: 'information',
          slot: 'current',
          substance: true,
          links: [first.subject],
        }),
      ]
    },
  )
}

function lastDay(found: readonly Status[], isNew: (day: string | null) => boolean): string {
  const days = found.flatMap(({ from, until }) => [from, until]).filter(isNew)
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '')
}

function byStart(a: Status, b: Status): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1
}
