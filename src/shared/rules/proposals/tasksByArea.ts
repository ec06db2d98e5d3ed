import { textIn } from '../../model/base'
import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'
import { formatDay } from '../../texts/format'
import { groupBy } from '../groupBy'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import { tasksOfCallSteps } from './callSteps'
import { actionsOf } from './openActions'
import type { Proposal, ProposalReason } from './proposal'
import { holderOf, horizon } from './setting'
import { byDue, isLate, taskLinks, taskList } from './taskList'

/**
 * Tasks that are late or fall due by the next meeting, one item an area, the rest together. A task
 * without an area belongs to the area its workstream is linked to. What an earlier meeting agreed is
 * left to `openActions`, and the steps of a call to `callSteps`.
 */
export function tasksByArea(input: ProposalSources): Proposal[] {
  const groups = groupBy(dueTasks(input), areaFinder(input))
  const named = input.areas.filter((area) => area.deletedAt === null)
  const proposals = named.map((area) => {
    const title = inEachLanguage((t, language) =>
      t('proposals.title.tasks', { name: textIn(area.name, language) }),
    )
    return group(input, area.id, title, groups.get(area.id))
  })
  const other = inEachLanguage((t) => t('proposals.title.tasksOther'))
  return [...proposals, group(input, null, other, groups.get(null))].flat()
}

function group(
  input: ProposalSources,
  areaId: string | null,
  title: Proposal['title'],
  found: readonly Task[] = [],
): Proposal[] {
  if (found.length === 0) return []
  const tasks = [...found].sort(byDue)
  const holderId = holderOf(input, areaId)
  return [
    makeProposal({
      key: `tasks:${areaId ?? 'other'}`,
      source: 'tasksByArea',
      reason: reasonOf(tasks, input),
      title,
      explanation: taskList(tasks, input),
      slot: 'current',
      areaId,
      ownerId: holderId,
      presenterId: holderId,
      links: taskLinks(tasks),
    }),
  ]
}

function reasonOf(tasks: readonly Task[], input: ProposalSources): ProposalReason {
  const late = tasks.filter((task) => isLate(task, input.today)).length
  if (late > 0) return { code: 'tasksLate', params: { count: late } }
  return { code: 'tasksDue', params: { count: tasks.length, day: formatDay(horizon(input)) } }
}

function dueTasks(input: ProposalSources): Task[] {
  const last = horizon(input)
  const agreed = new Set(actionsOf(input))
  const steps = tasksOfCallSteps(input)
  return input.tasks.filter(
    (task) =>
      task.due !== null &&
      (task.due <= last || task.due < input.today) &&
      task.deletedAt === null &&
      isOpen(task) &&
      !agreed.has(task) &&
      !steps.has(task.id),
  )
}

/** The living area of a task, or null. */
function areaFinder({ areas }: ProposalSources): (task: Task) => string | null {
  const living = areas.filter((area) => area.deletedAt === null)
  const ids = new Set(living.map((area) => area.id))
  const byLink = new Map(living.flatMap((area) => area.links.map((link) => [link.id, area.id])))
  return (task) => {
    if (task.areaId !== null && ids.has(task.areaId)) return task.areaId
    return (task.workstream && byLink.get(task.workstream.id)) ?? null
  }
}
