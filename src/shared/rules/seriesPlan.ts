import type { Meeting } from '../model/meeting'
import { takesPlace } from '../model/meetingState'
import type { Series } from '../model/series'
import { lengthOfStep, stepsOn } from './rhythm'
import { daysBetween, isWithin, plusDays, wallTime } from './time'
import { holidayOn, nextWorkingDay, previousWorkingDay } from './workingDays'

/** A meeting that a series is to have by its rhythm. */
export interface PlannedMeeting {
  /** The day the rhythm gives; RECURRENCE-ID of RFC 5545. */
  readonly ruleDay: string
  /** The day it is on, after holidays and exceptions; null when it is left out. */
  readonly day: string | null
  /** Why it is not on the day of the rhythm. */
  readonly because: 'holiday' | 'exception' | null
  /** The meeting that stands for it, a cancelled one when there is no other; null when none has been made. */
  readonly meeting: Meeting | null
}

/** A day may be moved so far out of the time that is asked for, and still be found. */
const reach = 60

/**
 * The meetings of a series by its rhythm whose day of the rhythm is in a time, both ends included; none
 * when it is called as needed, or has neither a first day nor a meeting to count from.
 *
 * @param meetings all meetings of the series
 */
export function seriesPlan(
  series: Series,
  meetings: readonly Meeting[],
  from: string,
  until: string,
  today: string = from,
): PlannedMeeting[] {
  const { rhythm, lastOfMonth } = series
  const living = meetings.filter((one) => one.deletedAt === null)
  const called = living.filter(takesPlace)
  const first = firstDayOf(series, called, today)
  if (rhythm === 'asNeeded' || first === null) return []
  const planned: PlannedMeeting[] = []
  const [earliest, latest] = [plusDays(from, -reach), plusDays(until, reach)]
  for (let step = 0; ; step += 1) {
    const ruleDay = stepsOn(rhythm, first, step, lastOfMonth)
    if (ruleDay > latest) break
    // The first day itself may lie before the month's last such weekday.
    if (ruleDay < first || ruleDay < earliest) continue
    planned.push({ ruleDay, ...settled(series, ruleDay), meeting: null })
  }
  // What was called off still has its day, but gives way to a meeting that took its place.
  const cancelled = living.filter((one) => one.state === 'cancelled')
  const most = Math.floor(lengthOfStep(rhythm) / 2)
  const met = withMeetings(planned, [...called, ...cancelled], most)
  return met.filter(({ ruleDay }) => ruleDay >= from && ruleDay <= until)
}

/** The first day of the plan after the latest meeting, today or later, on which one is still to be made, a cancelled one too. */
export function nextPlannedDay(
  series: Series,
  meetings: readonly Meeting[],
  today: string,
): string | null {
  const plan = seriesPlan(series, meetings, plusDays(today, -reach), plusDays(today, 800), today)
  const lastMet = plan.findLastIndex(({ meeting }) => meeting && meeting.state !== 'cancelled')
  const next = plan.find(({ day }, at) => at > lastMet && day !== null && day >= today)
  return next?.day ?? null
}

function settled(series: Series, ruleDay: string): Pick<PlannedMeeting, 'day' | 'because'> {
  const exception = series.exceptions.find((one) => one.day === ruleDay)
  if (exception) return { day: exception.movedTo, because: 'exception' }
  if (series.onHoliday === 'keep' || holidayOn(ruleDay) === null)
    return { day: ruleDay, because: null }
  const moved = { later: nextWorkingDay, earlier: previousWorkingDay, skip: () => null }
  return { day: moved[series.onHoliday](ruleDay), because: 'holiday' }
}

/** Each meeting stands for the planned one it is nearest to, however its day was moved by hand. */
function withMeetings(
  planned: readonly PlannedMeeting[],
  meetings: readonly Meeting[],
  most: number,
): PlannedMeeting[] {
  const found = new Map<string, Meeting>()
  for (const meeting of meetings) {
    const on = dayOfMeeting(meeting)
    const [first, last] = [plusDays(on, -most), plusDays(on, most)]
    const near = planned
      .filter(
        (one) => isWithin(dayOf(one), { from: first, until: last }) && !found.has(one.ruleDay),
      )
      .map((one) => ({ one, far: Math.abs(daysBetween(dayOf(one), on)) }))
      .sort((a, b) => a.far - b.far)[0]
    if (near) found.set(near.one.ruleDay, meeting)
  }
  return planned.map((one) => ({ ...one, meeting: found.get(one.ruleDay) ?? null }))
}

function dayOf({ day, ruleDay }: PlannedMeeting): string {
  return day ?? ruleDay
}

/**
 * The day the rhythm is counted from: the one written down, else that of the last meeting before a day, or
 * of the first one after it. Null when there is nothing to count from.
 */
export function firstDayOf(
  { firstDay }: Series,
  meetings: readonly Meeting[],
  day: string,
): string | null {
  if (firstDay !== null) return firstDay
  const days = meetings.map(dayOfMeeting).sort()
  return days.findLast((one) => one <= day) ?? days[0] ?? null
}

function dayOfMeeting({ start, timeZone }: Meeting): string {
  return wallTime(start, timeZone).day
}
