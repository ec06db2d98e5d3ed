import { daysBetween, dayOf, plusDays, wallTime, momentOf } from '@shared/rules/time'
import type { WorkspaceRecords } from '@shared/workspace/format'

/** The week the starter workspace was written for. */
const writtenOn = '2026-11-23'

/**
 * The starter workspace as of today: its meetings, its tasks, what waits for an answer and its example calls
 * move by whole weeks, so that there is always a next meeting to prepare. Facts of history keep their dates.
 */
export function moveStarter(records: WorkspaceRecords, today: string): WorkspaceRecords {
  const days = Math.floor(daysBetween(writtenOn, today) / 7) * 7
  if (days <= 0) return records
  const later = <D extends string | null>(day: D) => (day && plusDays(day, days)) as D
  /** The same wall-clock time on the later day: daylight saving moves no meeting. */
  const laterMoment = (moment: string, zone: string) => {
    const { day, clock } = wallTime(moment, zone)
    return momentOf(plusDays(day, days), clock, zone)
  }
  return {
    ...records,
    meeting: records.meeting.map((meeting) => {
      const start = laterMoment(meeting.start, meeting.timeZone)
      const end = laterMoment(meeting.end, meeting.timeZone)
      const number = meeting.number.replace(/\d{4}$/, dayOf(start).slice(0, 4))
      return { ...meeting, start, end, number }
    }),
    task: records.task.map((task) => ({
      ...task,
      number: task.number && { ...task.number, year: Number(today.slice(0, 4)) },
      start: later(task.start),
      due: later(task.due),
      doneOn: later(task.doneOn),
      waitingFor: task.waitingFor && {
        ...task.waitingFor,
        since: later(task.waitingFor.since),
      },
      recurrence: task.recurrence && { ...task.recurrence, until: later(task.recurrence.until) },
    })),
    nomination: records.nomination.map((nomination) =>
      nomination.decidedOn === null ? requestLater(nomination, later) : nomination,
    ),
    statement: records.statement.map((statement) =>
      statement.state === 'given' ? statement : requestLater(statement, later),
    ),
    signal: records.signal.map((signal) => ({ ...signal, reviewOn: later(signal.reviewOn) })),
    call: records.call.map((call) =>
      dayOf(call.closesAt) < writtenOn
        ? call
        : {
            ...call,
            opensAt: call.opensAt && laterMoment(call.opensAt, call.timeZone),
            closesAt: laterMoment(call.closesAt, call.timeZone),
          },
    ),
  }
}

function requestLater<R extends { requestedOn: string | null; due: string | null }>(
  request: R,
  later: (day: string | null) => string | null,
): R {
  return { ...request, requestedOn: later(request.requestedOn), due: later(request.due) }
}
