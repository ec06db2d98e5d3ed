import type { Call, CallStep } from '../model/call'
import { isOpen } from '../model/openTask'
import { type Task } from '../model/task'
import { dayOf, daysBetween, plusDays } from './time'
import { previousWorkingDay } from './workingDays'

/**
 * - `notMade`: no task has been made of the step.
 * - `open`, `done`, `dropped`: what has become of its task.
 * - `overdue`: the day has passed and the step is not done.
 */
export type StepState = 'notMade' | 'open' | 'overdue' | 'done' | 'dropped'

/** A step of a call's backwards plan on its day. */
export interface PlannedStep {
  /** Its place in the plan as it is written. */
  readonly index: number
  readonly step: CallStep
  /** The day it must be done, `YYYY-MM-DD`. */
  readonly due: string
  /** The day the count gave, when that was a weekend or a holiday. */
  readonly countedTo: string | null
  readonly task: Task | null
  readonly state: StepState
  /** True when its open task is due on another day, as after the closing has been moved. */
  readonly differs: boolean
}

/**
 * The steps of a call in the order of their days. `tasks` needs only those that the plan names; one that
 * has been removed counts as never made. A step of a closed call is late only when its task is open.
 */
export function backwardsPlan(
  call: Pick<Call, 'closesAt' | 'plan'>,
  tasks: ReadonlyMap<string, Task>,
  today: string,
): PlannedStep[] {
  const isClosed = closingDay(call) < today
  const planned = call.plan.map((step, index): PlannedStep => {
    const { due, countedTo } = stepDay(closingDay(call), step.daysBefore)
    const found = step.taskId === null ? undefined : tasks.get(step.taskId)
    const task = found && found.deletedAt === null ? found : null
    const state = task ? taskState(task, today) : due < today && !isClosed ? 'overdue' : 'notMade'
    const differs = task !== null && isOpen(task) && task.due !== due
    return { index, step, due, countedTo, task, state, differs }
  })
  return planned.sort((a, b) => (a.due === b.due ? a.index - b.index : a.due < b.due ? -1 : 1))
}

/** The day a call closes on our own calendar. */
export function closingDay({ closesAt }: Pick<Call, 'closesAt'>): string {
  return dayOf(closesAt)
}

/**
 * The day so many days before closing; when that is a weekend or a holiday, the working day before it:
 * what is counted back from a closing may not become late.
 */
export function stepDay(
  closing: string,
  daysBefore: number,
): Pick<PlannedStep, 'due' | 'countedTo'> {
  const counted = plusDays(closing, -daysBefore)
  const due = previousWorkingDay(counted)
  return { due, countedTo: due === counted ? null : counted }
}

/** The first step whose day has not passed, whether or not it is done. */
export function nextStep(
  call: Pick<Call, 'closesAt' | 'plan'>,
  today: string,
): PlannedStep | undefined {
  return backwardsPlan(call, new Map(), today).find(({ due }) => due >= today)
}

const usualDays = {
  partnerSearch: 120,
  ideaForm: 90,
  consultation: 60,
  goNoGo: 45,
  application: 7,
} as const

/**
 * The steps an application usually takes. The secretariat comments ideas until the last day of its
 * consultation, when that is known.
 */
export function usualPlan(closing: string, consultationUntil: string | null): CallStep[] {
  const consultation = consultationUntil && daysBetween(consultationUntil, closing)
  const days = { ...usualDays, ...(consultation && consultation > 0 ? { consultation } : {}) }
  return Object.entries(days)
    .map(([kind, daysBefore]) => ({
      kind: kind as keyof typeof usualDays,
      title: '',
      daysBefore,
      assigneeId: null,
      taskId: null,
    }))
    .sort((a, b) => b.daysBefore - a.daysBefore)
}

/**
 * The steps as a form gives them, with the tasks that have been made of them since it was opened: a step
 * keeps its task by its kind and title.
 */
export function keepTasks(plan: readonly CallStep[], stored: readonly CallStep[]): CallStep[] {
  const free = stored.filter(
    ({ taskId }) => taskId !== null && !plan.some((step) => step.taskId === taskId),
  )
  return plan.map((step) => {
    if (step.taskId !== null) return step
    const at = free.findIndex(({ kind, title }) => kind === step.kind && title === step.title)
    const [found] = at === -1 ? [] : free.splice(at, 1)
    return found ? { ...step, taskId: found.taskId } : step
  })
}

function taskState(task: Task, today: string): StepState {
  if (!isOpen(task)) return task.status === 'done' ? 'done' : 'dropped'
  return task.due !== null && task.due < today ? 'overdue' : 'open'
}
