import type { Nomination } from '../../model/nomination'
import type { Status } from '../../model/status'
import type { Statement } from '../../model/statement'
import { dueBy, openDue } from '../deadlines'
import { type ReportDue, reportsDue } from '../reportsDue'
import { isReviewPassed, suspensionsOn } from '../statusOn'
import { isLate } from '../tasks/lateness'
import { plusDays } from '../time'
import {
  byDay,
  detailOf,
  rowOf,
  type SituationAsked,
  type SituationRecords,
  type SituationRow,
  type SituationWords,
} from './figures'
import { taskRow } from './taskRow'

/** Open tasks whose time has passed, the longest late first. */
export function lateTasks(
  { task }: SituationRecords,
  asked: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  return [...task.values()]
    .filter((one) => isLate(one, asked))
    .map((one) => taskRow(one, words))
    .sort(byDay)
}

/** Statements or nominations still to be done whose day comes by a day, and from another on when it is told. */
export function answersDue(
  kind: 'statement' | 'nomination',
  records: readonly (Statement | Nomination)[],
  until: string,
  from = '',
): SituationRow[] {
  return dueBy(records, openDue, until)
    .filter(({ due }) => due !== null && due >= from)
    .map(({ id, title, due }) => rowOf({ kind, id }, title, { day: due }))
}

/** Statements or nominations whose day has passed. */
export function lateAnswers(
  kind: 'statement' | 'nomination',
  records: readonly (Statement | Nomination)[],
  { today }: SituationAsked,
): SituationRow[] {
  return answersDue(kind, records, plusDays(today, -1))
}

/** Reports, payment claims and closing duties due in some days and not given, the longest due first. */
export function reportRows(
  { project, status }: SituationRecords,
  { from, until, today }: { from: string; until: string; today: string },
  words: SituationWords,
): SituationRow[] {
  return reportsDue([...project.values()], [...status.values()], today, until)
    .filter(({ due }) => due >= from)
    .map((one, at) => reportRow(one, at, words))
}

function reportRow(one: ReportDue, at: number, words: SituationWords): SituationRow {
  const detail = 'report' in one ? words.report(one.report) : words.duty(one.duty)
  if (one.of === 'status') {
    const { id, subject } = one.status
    const opens = { kind: 'status', id } as const
    const about = [opens, subject]
    return rowOf(opens, words.name(subject), { id: `${id} ${at}`, day: one.due, detail, about })
  }
  const opens = { kind: 'project', id: one.project.id } as const
  const title = one.project.acronym || words.name(opens)
  return rowOf(opens, title, { id: `${opens.id} ${at}`, day: one.due, detail })
}

/** Suspensions in force that should have been looked at again. */
export function lateReviews(
  { status }: SituationRecords,
  { today }: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  return suspensionsOn(status.values(), today)
    .filter((one) => isReviewPassed(one, today))
    .map((one) => ({ ...suspensionRow(one, words), day: one.reviewOn, precision: 'day' as const }))
    .sort(byDay)
}

/** The suspensions in force, the latest first. */
export function suspended(
  { status }: SituationRecords,
  { today }: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  return suspensionsOn(status.values(), today)
    .map((one) => suspensionRow(one, words))
    .sort((a, b) => -byDay(a, b))
}

function suspensionRow(one: Status, words: SituationWords): SituationRow {
  const opens = { kind: 'status', id: one.id } as const
  return rowOf(opens, words.name(one.subject), {
    day: one.from,
    precision: one.precision,
    detail: detailOf(words.state(one), one.reason),
    about: [opens, one.subject],
  })
}
