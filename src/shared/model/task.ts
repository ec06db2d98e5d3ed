import { attachments } from './attachment'
import {
  clockTime,
  day,
  line,
  link,
  moment,
  optionalReference,
  recordBase,
  reference,
  source,
  text,
  timeZone,
  z,
} from './fields'
import { outsideParty, waitingFor } from './outsideParty'
import { endsAfterStart } from './period'
import { recurrence } from './recurrence'
import { taskKinds } from './taskKind'

export const taskStatuses = ['open', 'inProgress', 'waiting', 'done', 'dropped'] as const
export const taskPriorities = ['high', 'normal', 'low'] as const

/** A task's number, written `T-2026-14`: given when it is first saved, running within the year. */
const taskNumber = z.strictObject({
  year: z.number().int().min(1900).max(2199),
  ordinal: z.number().int().min(1).max(999_999),
})
export type TaskNumber = z.infer<typeof taskNumber>

/** The due day moved later: on which day, and why when it was told. */
const duePostponement = z.strictObject({ from: day, to: day, on: day, why: line.default('') })
export type DuePostponement = z.infer<typeof duePostponement>

const checklistItem = z.strictObject({ text: line, done: z.boolean().default(false) })
export type ChecklistItem = z.infer<typeof checklistItem>

/** A dated comment; `who` as the person is called in this window, for one who is not among the people. */
const comment = z.strictObject({
  personId: optionalReference('person'),
  who: line.default(''),
  at: moment,
  text,
})
export type TaskComment = z.infer<typeof comment>

/** Hours of work, in quarters. */
const hours = z.number().min(0).max(9999).multipleOf(0.25, { error: 'hours' })

/** A task or action item (tehtävä, toimenpide) of a workstream: a body, programme or project. */
export const taskSchema = z
  .strictObject({
    ...recordBase,
    /** Null until the task is first saved. */
    number: taskNumber.nullable().default(null),
    title: line.min(1, { error: 'titleMissing' }),
    text: text.default(''),
    kind: z.enum(taskKinds).default('other'),
    /** The body, programme or project whose work this is; null for other work. */
    workstream: link.nullable().default(null),
    areaId: optionalReference('area'),
    assigneeId: optionalReference('person'),
    /** Who take part beside the assignee. Who stands in for the assignee is told by the covers. */
    helperIds: z.array(reference('person')).default([]),
    /** Who does it, when it is somebody outside the house; the assignee then sees to it that it is done. */
    outside: outsideParty.nullable().default(null),
    start: day.nullable().default(null),
    due: day.nullable().default(null),
    /** The time of the due day, as the clock shows it in `dueZone`; null is the whole day. */
    dueTime: clockTime.nullable().default(null),
    dueZone: timeZone.default('Europe/Helsinki'),
    /** In the order they were made; the first `from` is the original due day. */
    postponements: z.array(duePostponement).default([]),
    priority: z.enum(taskPriorities).default('normal'),
    status: z.enum(taskStatuses).default('open'),
    /** Only while the status is `waiting`. */
    waitingFor: waitingFor.nullable().default(null),
    doneOn: day.nullable().default(null),
    /** What came of it, when done. */
    result: text.default(''),
    /** Why it was dropped. */
    dropReason: text.default(''),
    estimatedHours: hours.nullable().default(null),
    spentHours: hours.nullable().default(null),
    checklist: z.array(checklistItem).default([]),
    /** The tasks that come before this one. */
    afterIds: z.array(reference('task')).default([]),
    recurrence: recurrence.nullable().default(null),
    /** The one before in a chain of recurring tasks. */
    previousId: optionalReference('task'),
    links: z.array(link).default([]),
    files: attachments,
    /** The agenda item in which it was agreed. */
    originId: optionalReference('occurrence'),
    /** The call, statement, nomination or other record it came from, when that is not an agenda item. */
    origin: link.nullable().default(null),
    /** The decision behind it, such as `Maakuntahallitus 19.12.2023 § 219`. */
    decision: line.default(''),
    source,
    comments: z.array(comment).default([]),
    /** Never printed. */
    privateNote: text.default(''),
  })
  .refine(({ start, due }) => endsAfterStart({ from: start, until: due }), {
    path: ['due'],
    error: 'endBeforeStart',
  })
  .refine((value) => value.due !== null || value.recurrence?.from !== 'due', {
    path: ['due'],
    error: 'recurrenceWithoutDue',
  })
export type Task = z.infer<typeof taskSchema>
