import type { RecordOf } from '@shared/model/records'
import {
  type CoverageColumn,
  coverageColumns,
  type CoverageRecords,
} from '@shared/rules/coverageWork'
import { dayOf } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { homes, meetingPath, recordPath } from '@renderer/app/routes'
import { nameOf, recordName } from '@renderer/register/names'
import type { RecordMaps } from '@renderer/store/kept'
import { formatDay, formatKnownPeriod, formatOccasion } from '@renderer/ui/format'

/** Every kind that the coverage of goals is counted from, or that names what is counted. */
export const workUses = [
  'person',
  'area',
  'body',
  'programme',
  'call',
  'project',
  'status',
  'responsibility',
  'task',
  'matter',
  'occurrence',
  'meeting',
  'statement',
  'event',
] as const
export type WorkRecords = RecordMaps<(typeof workUses)[number]>

export function coverageRecords(records: WorkRecords): CoverageRecords {
  return {
    areas: [...records.area.values()],
    bodies: [...records.body.values()],
    programmes: [...records.programme.values()],
    calls: [...records.call.values()],
    projects: [...records.project.values()],
    statuses: [...records.status.values()],
    responsibilities: [...records.responsibility.values()],
    tasks: [...records.task.values()],
    matters: [...records.matter.values()],
    occurrences: [...records.occurrence.values()],
    meetings: [...records.meeting.values()],
    statements: [...records.statement.values()],
    events: [...records.event.values()],
  }
}

/** One record that works for a goal: its name, what tells it apart, and the way to it. */
export interface WorkItem {
  id: string
  name: string
  detail: string
  path: string
}

export interface Around {
  records: WorkRecords
  t: Texts
  language: 'fi' | 'en'
}

type WorkKind = (typeof coverageColumns)[CoverageColumn]

/** The records of one column in words, in their order. */
export function workItems(
  column: CoverageColumn,
  ids: Iterable<string>,
  around: Around,
): WorkItem[] {
  const kind = coverageColumns[column]
  return [...ids].flatMap((id) => itemOf(kind, id, around) ?? [])
}

function itemOf<K extends WorkKind>(kind: K, id: string, around: Around): WorkItem | null {
  const record: RecordOf<K> | undefined = (
    around.records as RecordMaps<WorkKind> as { [Kind in K]: ReadonlyMap<string, RecordOf<Kind>> }
  )[kind].get(id)
  const home = homes[kind]
  if (!record || !home) return null
  return { id, path: recordPath(home, kind, id), ...words[kind](record, around) }
}

type Words = Pick<WorkItem, 'name' | 'detail'> & Partial<WorkItem>

/** What is said of a record of each kind. */
const words: { [K in WorkKind]: (record: RecordOf<K>, around: Around) => Words } = {
  responsibility: ({ areaId, holderId, holderRole }, { records, t, language }) => ({
    name: nameOf(records.area, areaId, language),
    detail: nameOf(records.person, holderId, language) || holderRole || t('common.unnamed'),
  }),
  task: ({ title, assigneeId, due, doneOn }, { records, t, language }) => {
    const who = nameOf(records.person, assigneeId, language)
    const day = doneOn
      ? t('goals.coverage.done', { day: formatDay(doneOn) })
      : due && t('goals.coverage.due', { day: formatDay(due) })
    return { name: title, detail: [who, day].filter(Boolean).join(', ') }
  },
  meeting: (meeting, { language }) => ({
    name: recordName(meeting, language),
    detail: formatDay(dayOf(meeting.start, meeting.timeZone)),
    path: meetingPath(meeting.id),
  }),
  project: (project, { language }) => ({
    name: recordName(project, language),
    detail: formatKnownPeriod(project, language),
  }),
  statement: ({ title, state }, { t }) => ({
    name: title,
    detail: t(`model.statementState.${state}`),
  }),
  event: (event, { language }) => ({
    name: recordName(event, language),
    detail: formatOccasion(event, language),
  }),
}
