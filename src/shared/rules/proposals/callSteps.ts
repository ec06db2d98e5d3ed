import type { LocalText } from '../../model/base'
import type { Call } from '../../model/call'
import { personName } from '../../model/personName'
import { formatDay } from '../../texts/format'
import { backwardsPlan, closingDay, type PlannedStep } from '../backwardsPlan'
import { inEachLanguage } from '../inEachLanguage'
import { callName } from './callName'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal, ProposalReason } from './proposal'
import { horizon } from './setting'

/**
 * The calls that have not closed and have steps of their backwards plan to be done by the next meeting,
 * each as one item with its steps. Whether to take part is a decision.
 */
export function callSteps(input: ProposalSources): Proposal[] {
  return [...callStepsDue(input)].map(([call, steps]) => {
    const decides = steps.some(({ step }) => step.kind === 'goNoGo')
    return makeProposal({
      key: `callSteps:${call.id}`,
      source: 'callSteps',
      reason: reasonOf(steps, input),
      title: inEachLanguage((t) =>
        t(`proposals.title.${decides ? 'callDecision' : 'callSteps'}`, {
          name: callName(call, input),
        }),
      ),
      explanation: stepList(call, steps, input),
      kind: decides ? 'decision' : 'discussion',
      slot: 'foresight',
      substance: true,
      ownerId: steps.find(({ step }) => step.assigneeId !== null)?.step.assigneeId ?? null,
      links: [
        { kind: 'call', id: call.id },
        { kind: 'programme', id: call.programmeId },
      ],
    })
  })
}

/** The ids of the tasks that `callSteps` speaks of, so that they are not listed a second time. */
export function tasksOfCallSteps(input: ProposalSources): ReadonlySet<string> {
  const steps = [...callStepsDue(input).values()].flat()
  return new Set(steps.flatMap(({ task }) => (task ? [task.id] : [])))
}

/** Steps not done whose day, their task's when there is one, comes before the next meeting, by call. */
export function callStepsDue(input: ProposalSources): ReadonlyMap<Call, readonly PlannedStep[]> {
  const open = input.calls.filter(
    (call) => call.deletedAt === null && closingDay(call) >= input.today,
  )
  const ids = new Set(open.flatMap(({ plan }) => plan.map(({ taskId }) => taskId)))
  const tasks = new Map(
    input.tasks.flatMap((task) => (ids.has(task.id) ? [[task.id, task] as const] : [])),
  )
  const last = horizon(input)
  return new Map(
    open.flatMap((call) => {
      const due = backwardsPlan(call, tasks, input.today).filter((step) => isDue(step, last))
      return due.length > 0 ? [[call, due] as const] : []
    }),
  )
}

/** Only open tasks are at hand: the task of a step that is not among them is done, or due later. */
function isDue({ step, task, due }: PlannedStep, last: string): boolean {
  return (step.taskId === null || task !== null) && (task?.due ?? due) <= last
}

function reasonOf(steps: readonly PlannedStep[], input: ProposalSources): ProposalReason {
  const late = steps.filter(({ state }) => state === 'overdue').length
  if (late > 0) return { code: 'callStepsLate', params: { count: late } }
  return { code: 'callStepsDue', params: { count: steps.length, day: formatDay(horizon(input)) } }
}

/** The steps, one a line, with day and assignee, in each language. */
function stepList(call: Call, steps: readonly PlannedStep[], input: ProposalSources): LocalText {
  return inEachLanguage((t) => {
    const lines = steps.map(({ step, due, task, state }) => {
      const day = formatDay(task?.due ?? due)
      const person = input.people.get(task?.assigneeId ?? step.assigneeId ?? '')
      const who = person ? personName(person) : t('proposals.explanation.unassigned')
      const when =
        state === 'overdue'
          ? t('proposals.explanation.taskLate', { day })
          : t('proposals.explanation.taskDue', { day })
      return `– ${step.title || t(`proposals.step.${step.kind}`)} (${when}; ${who})`
    })
    return [
      ...lines,
      t('proposals.explanation.callClosesDay', { day: formatDay(closingDay(call)) }),
    ].join('\n')
  })
}
