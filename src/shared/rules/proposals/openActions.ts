import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { earlierMeetings, groupKey } from './setting'
import { byDue, taskLinks, taskList } from './taskList'

/** What earlier meetings of the series agreed and is not done, as one item. */
export function openActions(input: ProposalSources): Proposal[] {
  const tasks = actionsOf(input).sort(byDue)
  if (tasks.length === 0) return []
  return [
    makeProposal({
      key: `actions:${groupKey(input)}`,
      source: 'openActions',
      reason: { code: 'openActions', params: { count: tasks.length } },
      title: inEachLanguage((t) => t('proposals.title.openActions')),
      explanation: taskList(tasks, input),
      slot: 'previousMinutes',
      presenterId: input.meeting.secretaryId,
      links: taskLinks(tasks),
    }),
  ]
}

/** The open tasks that were agreed under an item of an earlier meeting. */
export function actionsOf(input: ProposalSources): Task[] {
  const origins = new Set(
    earlierMeetings(input).flatMap(({ occurrences }) => occurrences.map((item) => item.id)),
  )
  return input.tasks.filter(
    (task) =>
      task.originId !== null &&
      origins.has(task.originId) &&
      task.deletedAt === null &&
      isOpen(task),
  )
}
