import type { Area } from '@shared/model/area'
import type { LocalText } from '@shared/model/base'
import type { Call } from '@shared/model/call'
import type { Cover } from '@shared/model/cover'
import type { Meeting } from '@shared/model/meeting'
import { isOpened } from '@shared/model/openMeeting'
import type { Person } from '@shared/model/person'
import type { Seat } from '@shared/model/seat'
import type { Series } from '@shared/model/series'
import type { Status } from '@shared/model/status'
import { areasWithNobody } from '@shared/rules/acting'
import { toldMeetings } from '@shared/rules/meetingStage'
import { seatsEnding, seatsLapsed } from '@shared/rules/seatTerms'
import { isReviewPassed, suspensionsOn } from '@shared/rules/statusOn'
import { isWithin, plusDays } from '@shared/rules/time'
import { seatsLackingDeputy } from '@shared/rules/withoutDeputy'
import { database } from './database'
import { dispatchesOf } from './dispatches'
import { type FollowUpDue, followUpDue } from './followUpDue'
import { byId, livingRecords, occurrencesOf, recordsWithIds } from './live'
import { type LinkedRecords, recordsNamed } from './linked'
import type { Query } from './query'
import { seriesToRemindOf } from './seriesToConvene'

const shownMeetings = 5
const dayLength = 86_400_000
/** A term that ended longer ago without a successor is history. */
const endedDays = 183
export interface ComingMeeting {
  meeting: Meeting
  /** Days before the meeting by which the invitation goes out; null when no series says. */
  noticeDays: number | null
  /** Whether the invitation was sent. */
  isTold: boolean
  items: number
}

/** Drafts that have not ended at a moment, the nearest first. */
export function comingMeetings(now: string): Query<ComingMeeting[]> {
  return { key: `comingMeetings ${now}`, read: () => readComingMeetings(now) }
}

async function readComingMeetings(now: string): Promise<ComingMeeting[]> {
  // A meeting of several days may have begun days ago and still go on.
  const from = new Date(Date.parse(now) - 7 * dayLength).toISOString()
  const meetings = await database
    .records('meeting')
    .where('start')
    .aboveOrEqual(from)
    .and(
      (one) => one.deletedAt === null && one.state === 'draft' && (one.end > now || isOpened(one)),
    )
    .limit(shownMeetings)
    .toArray()
  // All at once: the first screen waits for this.
  return Promise.all(
    meetings.map(async (meeting) => {
      const [series, items, sent] = await Promise.all([
        meeting.seriesId === null ? undefined : database.records('series').get(meeting.seriesId),
        occurrencesOf(meeting.id),
        dispatchesOf(meeting.id),
      ])
      return {
        meeting,
        noticeDays: series?.noticeDays ?? null,
        isTold: toldMeetings(sent).has(meeting.id),
        items: items.length,
      }
    }),
  )
}

export interface Absence {
  cover: Cover
  covered: Person | undefined
  covering: Person | undefined
}

/** Who is away on a day and who stands in. */
export function absences(day: string): Query<Absence[]> {
  return { key: `absences ${day}`, read: () => readAbsences(day) }
}

async function readAbsences(day: string): Promise<Absence[]> {
  const covers = (await livingRecords('cover')).filter((cover) => isWithin(day, cover))
  const ids = covers.flatMap(({ coveredId, coveringId }) => [coveredId, coveringId])
  const people = await recordsWithIds('person', ids)
  return covers.map((cover) => ({
    cover,
    covered: people.get(cover.coveredId),
    covering: people.get(cover.coveringId),
  }))
}

/** What is not in order on a day. */
export interface Attention extends FollowUpDue {
  areas: Area[]
  seats: Seat[]
  /** Our seats whose term ends within 60 days or ended lately with nobody to follow, with the body's name. */
  endings: { seat: Seat; name: LocalText | null; person: Person | undefined }[]
  /** Suspensions in force whose review date has passed. */
  reviews: Status[]
  /** What is suspended, and what a suspended membership names. */
  reviewed: LinkedRecords
  /** Calls that close within eight weeks, the first to close first. */
  calls: Call[]
  /** Series called as needed that have not met for long. */
  toConvene: Series[]
}

/** What asks for attention at a moment, on its day in the team's zone. */
export function attention(now: string, day: string): Query<Attention> {
  return { key: `attention ${now} ${day}`, read: () => readAttention(now, day) }
}

async function readAttention(now: string, day: string): Promise<Attention> {
  const [
    areas,
    responsibilities,
    covers,
    seats,
    bodies,
    statuses,
    relations,
    organisations,
    calls,
    followUp,
    toConvene,
  ] = await Promise.all([
    livingRecords('area'),
    livingRecords('responsibility'),
    livingRecords('cover'),
    livingRecords('seat'),
    livingRecords('body'),
    livingRecords('status'),
    livingRecords('relation'),
    livingRecords('organisation'),
    callsClosing(now),
    followUpDue(day),
    seriesToRemindOf(day),
  ])
  const reviews = suspensionsOn(statuses, day).filter((status) => isReviewPassed(status, day))
  const seating = {
    seats,
    bodies: byId(bodies),
    statuses,
    relations,
    organisations: byId(organisations),
  }
  const since = plusDays(day, -endedDays)
  const lapsed = seatsLapsed(seating, day).filter(({ until }) => until !== null && until >= since)
  const ending = [...lapsed, ...seatsEnding(seating, day)]
  const sitting = await recordsWithIds(
    'person',
    ending.map(({ personId }) => personId),
  )
  return {
    areas: areasWithNobody(areas, responsibilities, covers, day),
    seats: seatsLackingDeputy(seating, day),
    endings: ending.map((seat) => ({
      seat,
      name: seating.bodies.get(seat.bodyId)?.name ?? null,
      person: sitting.get(seat.personId ?? ''),
    })),
    reviews,
    reviewed: await recordsNamed(reviews.map(({ subject }) => subject)),
    calls,
    toConvene,
    ...followUp,
  }
}

function callsClosing(now: string): Promise<Call[]> {
  const until = new Date(Date.parse(now) + 56 * dayLength).toISOString()
  return database
    .records('call')
    .where('closesAt')
    .between(now, until)
    .and((call) => call.deletedAt === null)
    .toArray()
}
