import type { TaskKind } from '../../model/taskKind'

/** What a kind's deadline is counted from. */
export const taskAnchors = [
  'meeting',
  'given',
  'hearing',
  'callOpening',
  'callClosing',
  'periodEnd',
  'projectEnd',
  'termEnd',
  'visit',
  'journey',
  'event',
  'expiry',
  'balance',
] as const
export type TaskAnchor = (typeof taskAnchors)[number]

/** How a deadline is usually counted, such as five working days before the meeting. */
export interface DeadlineRule {
  readonly anchor: TaskAnchor
  readonly side: 'before' | 'after'
  readonly count: number
  readonly unit: 'workingDays' | 'days' | 'months'
}

/** What a new task of a kind is offered; the person decides. */
export interface TaskKindRule {
  /** Null where the date comes from elsewhere, such as a decision. */
  readonly deadline: DeadlineRule | null
  /** Steps of the work, in order: `tasks.step.<kind>.<step>` in the texts. */
  readonly steps: readonly string[]
}

const before = (count: number, unit: DeadlineRule['unit'], anchor: TaskAnchor): DeadlineRule => ({
  anchor,
  side: 'before',
  count,
  unit,
})
const after = (count: number, anchor: TaskAnchor): DeadlineRule => ({
  ...before(count, 'months', anchor),
  side: 'after',
})

/**
 * The templates of the kinds. The counts are the usual ones of the councils' practice, papers and programme
 * manuals; a manual or rules of procedure that say otherwise go before them.
 */
export const taskKindRules = {
  meetingPreparation: {
    deadline: before(5, 'workingDays', 'meeting'),
    steps: ['papers', 'position', 'comments', 'travel'],
  },
  preHandling: {
    deadline: before(10, 'workingDays', 'meeting'),
    steps: ['papers', 'experts', 'position', 'comments'],
  },
  nomination: {
    deadline: before(5, 'workingDays', 'given'),
    steps: ['candidates', 'consent', 'gender', 'decision', 'notify', 'seat'],
  },
  statement: {
    deadline: before(3, 'workingDays', 'given'),
    steps: ['read', 'draft', 'approve', 'case', 'send', 'list'],
  },
  positionPaper: {
    deadline: before(5, 'workingDays', 'hearing'),
    steps: ['partners', 'draft', 'approve', 'send', 'publish'],
  },
  statusReport: {
    deadline: before(5, 'days', 'meeting'),
    steps: ['collect', 'draft', 'approve', 'agenda'],
  },
  managementReport: {
    deadline: before(2, 'workingDays', 'meeting'),
    steps: ['collect', 'management', 'staff'],
  },
  euOffice: {
    deadline: before(5, 'workingDays', 'meeting'),
    steps: ['ownMatters', 'papers', 'feedback'],
  },
  callFollowUp: {
    deadline: before(10, 'workingDays', 'callOpening'),
    steps: ['dates', 'infoEvent', 'network', 'advice'],
  },
  selectionCommittee: {
    deadline: after(2, 'callClosing'),
    steps: ['applications', 'conflicts', 'assessment', 'position'],
  },
  monitoringCommittee: {
    deadline: before(14, 'days', 'meeting'),
    steps: ['papers', 'position', 'deputy', 'feedback'],
  },
  reportOrClaim: {
    deadline: after(3, 'periodEnd'),
    steps: ['manual', 'costs', 'report', 'control', 'submit', 'archive'],
  },
  extension: {
    deadline: before(60, 'days', 'projectEnd'),
    steps: ['manual', 'partners', 'budget', 'submit'],
  },
  steeringGroup: {
    deadline: before(5, 'workingDays', 'meeting'),
    steps: ['invitation', 'progress', 'money', 'minutes'],
  },
  chairDuty: {
    deadline: before(3, 'months', 'termEnd'),
    steps: ['programme', 'calendar', 'secretariat', 'website', 'handover'],
  },
  visit: {
    deadline: before(10, 'workingDays', 'visit'),
    steps: ['programme', 'hosts', 'practicalities', 'thanks'],
  },
  travel: { deadline: after(2, 'journey'), steps: ['order', 'bookings', 'report', 'claim'] },
  event: {
    deadline: before(20, 'workingDays', 'event'),
    steps: ['programme', 'place', 'invitation', 'communications', 'feedback'],
  },
  agreement: {
    deadline: before(6, 'months', 'expiry'),
    steps: ['partners', 'draft', 'decision', 'signing', 'archive'],
  },
  retention: {
    deadline: after(60, 'balance'),
    steps: ['period', 'list', 'move', 'contact', 'disposal'],
  },
  website: { deadline: null, steps: ['decision', 'content', 'copy', 'redirect'] },
  other: { deadline: null, steps: [] },
} as const satisfies Record<TaskKind, TaskKindRule>
