import { plusDays } from '../time'
import { decidedSince, doneSince, statesSince } from './changed'
import { entriesComing, lastComing, tasksComing, termsEnding } from './coming'
import {
  byDay,
  type Figures,
  type SituationAsked,
  type SituationRecords,
  type SituationRow,
  type SituationWords,
} from './figures'
import { followUpsDue } from './followUps'
import { answersDue, lateAnswers, lateReviews, lateTasks, reportRows, suspended } from './late'
import { overloaded, seatsAlone, unassigned, uncoveredAreas } from './people'

/**
 * The situational picture (tilannekuva): what has changed since a day, what is late, who has too much, where
 * nobody acts, what is suspended, and what the coming 90 days bring, each figure as the rows behind it.
 * @param changes the records changed since the day, which only the change log knows
 */
export function situation(
  records: SituationRecords,
  changes: readonly SituationRow[],
  asked: SituationAsked,
  words: SituationWords,
): Figures {
  const { today } = asked
  const last = lastComing(today)
  const [statements, nominations] = [
    [...records.statement.values()],
    [...records.nomination.values()],
  ]
  const year = entriesComing(records, asked, words)
  const overdue = { from: '', until: plusDays(today, -1), today }
  return {
    decided: decidedSince(records, asked, words),
    doneTasks: doneSince(records, asked, words),
    states: statesSince(records, asked, words),
    records: changes,
    lateTasks: lateTasks(records, asked, words),
    lateStatements: lateAnswers('statement', statements, asked),
    lateNominations: lateAnswers('nomination', nominations, asked),
    lateReports: reportRows(records, overdue, words),
    lateFollowUps: followUpsDue(records, overdue, words),
    lateReviews: lateReviews(records, asked, words),
    overloaded: overloaded(records, asked, words),
    areas: uncoveredAreas(records, asked, words),
    unassigned: unassigned(records, words),
    seats: seatsAlone(records, asked, words),
    suspended: suspended(records, asked, words),
    meetings: year.meeting,
    dueTasks: tasksComing(records, asked, words),
    dueAnswers: [
      ...answersDue('statement', statements, last, today),
      ...answersDue('nomination', nominations, last, today),
    ].sort(byDay),
    dueReports: reportRows(records, { from: today, until: last, today }, words),
    dueFollowUps: followUpsDue(records, { from: today, until: last }, words),
    calls: year.call,
    events: year.event,
    terms: termsEnding(records, asked, words),
    chairs: year.chair,
  }
}
