import type { Call } from '@shared/model/call'
import { createRecord } from '@shared/model/records'
import type { PlannedStep } from '@shared/rules/backwardsPlan'
import type { Texts } from '@shared/texts/texts'
import { patch, put, type Change } from '@renderer/store/change'
import { stepName } from './stepName'
import { titleLength } from '@shared/model/fields'

/** The steps that have no task. */
export function missingSteps(plan: readonly PlannedStep[]): PlannedStep[] {
  return plan.filter(({ task }) => task === null)
}

/** The steps whose open task is due on another day than the plan says. */
export function differingSteps(plan: readonly PlannedStep[]): PlannedStep[] {
  return plan.filter(({ differs }) => differs)
}

/**
 * A task of each step that has none, in the programme's work and linked to the call; the plan keeps their
 * ids. One change, so that one undo takes all of it back.
 */
export function makeTasks(call: Call, plan: readonly PlannedStep[], t: Texts): Change[] {
  const made = missingSteps(plan).map(({ index, step, due }) => ({
    index,
    task: createRecord('task', {
      title: t('funding.plan.taskTitle', { step: stepName(step, t), call: call.title }).slice(
        0,
        titleLength,
      ),
      workstream: { kind: 'programme', id: call.programmeId },
      assigneeId: step.assigneeId,
      due,
      origin: { kind: 'call', id: call.id },
      links: [{ kind: 'call', id: call.id }],
    }),
  }))
  const ids = new Map(made.map(({ index, task }) => [index, task.id]))
  return [
    ...made.map(({ task }) => put('task', task)),
    patch('call', call.id, {
      plan: call.plan.map((step, index) => ({ ...step, taskId: ids.get(index) ?? step.taskId })),
    }),
  ]
}

/** The due days of the open tasks that differ, moved to where the plan has them. */
export function moveDues(plan: readonly PlannedStep[]): Change[] {
  return differingSteps(plan).flatMap(({ task, due }) =>
    task ? [patch('task', task.id, { due })] : [],
  )
}
