import type { DuePostponement, Task } from '../../model/task'

interface Change {
  /** The day of the change, `YYYY-MM-DD`. */
  today: string
  /** Why, in the person's words, where it was asked. */
  why: string
}

/**
 * A task as it is written, with what follows from the change by itself:
 * - the day it was done, and since when it waits, come with the status and go with it
 * - a due day that moves later is remembered, so that the original one is never lost
 * - a time of day goes with its day
 * - who has come to answer for it, such as in a handover, is no longer one of its helpers
 * @param before the task as it was; undefined for a new one
 */
export function settleTask(before: Task | undefined, after: Task, { today, why }: Change): Task {
  const isDone = after.status === 'done'
  const isWaiting = after.status === 'waiting'
  // A day that is not known stays unknown when something else of the task changes.
  const since = before?.status === after.status ? null : today
  return {
    ...after,
    doneOn: isDone ? (after.doneOn ?? since) : null,
    waitingFor: isWaiting ? waitingSince(after, since) : null,
    outside: isTold(after.outside) ? after.outside : null,
    helperIds: after.helperIds.filter((id) => id !== after.assigneeId),
    dueTime: after.due === null ? null : after.dueTime,
    postponements: before ? postponementsAfter(before, after, { today, why }) : after.postponements,
  }
}

function waitingSince({ waitingFor }: Task, since: string | null): NonNullable<Task['waitingFor']> {
  return { party: null, words: '', ...waitingFor, since: waitingFor?.since ?? since }
}

function isTold(outside: Task['outside']): boolean {
  return outside !== null && (outside.party !== null || outside.words.trim() !== '')
}

/** The due day before it was ever moved. */
export function originalDue({ due, postponements }: Pick<Task, 'due' | 'postponements'>) {
  return postponements[0]?.from ?? due
}

/** Moves of the same day are one: trying days out, or a slip of the finger, leaves no trail. */
function postponementsAfter(before: Task, after: Task, { today, why }: Change): DuePostponement[] {
  const [from, to] = [before.due, after.due]
  const wasEdited = JSON.stringify(before.postponements) !== JSON.stringify(after.postponements)
  if (wasEdited || from === null || to === null || from === to) return after.postponements
  const last = after.postponements.at(-1)
  if (last?.on === today && last.to === from) {
    const others = after.postponements.slice(0, -1)
    return to > last.from ? [...others, { ...last, to, why: why || last.why }] : others
  }
  return to > from ? [...after.postponements, { from, to, on: today, why }] : after.postponements
}
