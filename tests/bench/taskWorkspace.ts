import { plusDays } from '../../src/shared/rules/time'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'

/** How many tasks the pictures of tasks are measured with. */
export const manyTasks = 2000

const today = '2026-11-23'
/** Days over which they are due. */
const span = 366

/**
 * A workspace with tasks of thousands of people, all of them open or in progress, three quarters in one column of
 * the board; due in the course of a year, many of them after others.
 */
export function taskWorkspace(): string {
  const workspace = generateWorkspace({
    size: 4_000,
    seed: 'board',
    today,
    counts: { task: manyTasks },
  })
  const { task } = workspace.records
  task.forEach((one, index) => {
    const isOpen = index % 4 > 0
    const due = plusDays(today, ((index * 7) % span) - 60)
    const before = index % 5 === 0 ? task[index - 1] : undefined
    Object.assign(one, {
      ...{ status: isOpen ? 'open' : 'inProgress', doneOn: null, waitingFor: null },
      ...{ start: plusDays(due, -(index % 30)), due, afterIds: before ? [before.id] : [] },
    })
  })
  return serialiseWorkspace(workspace)
}
