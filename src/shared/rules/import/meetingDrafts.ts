import { documentLanguages, local } from '../../model/base'
import { timeZone as zoneSchema } from '../../model/fields'
import type { Meeting } from '../../model/meeting'
import { namedId } from '../../model/namedId'
import { homeZone, momentOf, plusDays } from '../time'
import type { Drafter } from './draft'
import type { RowProblem } from './judged'
import { type ImportPlace, Known, nameKey } from './known'

/** Makes an id of the same event always the same: it is found again, and alike on every laptop. */
const namespace = '0d9b7a52-93a5-4a1f-8d5e-7c6a1f1c2b64'

/** The UID of our own invitations names the meeting itself. */
const ours = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@kv-desk$/i

/**
 * A meeting is known by the identifier of its calendar event, else by its title and beginning. What was held is not
 * changed by a calendar.
 */
export function meetingDrafter({ meetings, readDay, readClock }: ImportPlace): Drafter {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const byTitle = new Known<Meeting>()
  for (const meeting of meetings)
    for (const language of documentLanguages)
      if (meeting.title[language] !== '')
        byTitle.add(titleKey(meeting.title[language], meeting.start), meeting)

  return ({ title, start, end, timeZone: zone = homeZone, place, link, state, uid }) => {
    const problems: RowProblem[] = []
    // Without its zone a time is read only to see whether the rest is right.
    const hasZone = zoneSchema.safeParse(zone).success
    const begins = time('start', start, false)
    const ends = time('end', end, true)
    const id = uid === undefined ? undefined : idOf(uid)
    const sameTitle = byTitle.all(titleKey(title ?? '', begins ?? ''))
    const current = byId.get(id ?? '') ?? sameTitle[0] ?? null
    const isCancelled = /^(peru|cancel)/i.test(state ?? '')
    const fields = {
      ...(current ? titleOf(current, title) : { id, title: local(title ?? ''), type: 'network' }),
      ...(begins === null ? {} : { start: begins, timeZone: zone }),
      ...(ends === null ? {} : { end: ends }),
      ...(place === undefined ? {} : { place }),
      ...(link === undefined ? {} : { link }),
      ...(isCancelled ? { state: 'cancelled' } : {}),
    }
    return {
      current,
      fields: current?.state === 'held' ? {} : withoutNothing(fields),
      problems,
      key: nameKey(uid ?? titleKey(title ?? '', begins ?? '')),
      newOrganisation: null,
    }

    function time(field: 'start' | 'end', typed: string | undefined, isEnd: boolean) {
      if (typed === undefined) return null
      const moment = momentFrom(typed, hasZone ? zone : homeZone, isEnd)
      if (moment === null) problems.push({ field, problem: { code: 'moment', params: {} } })
      return moment
    }
  }

  /** The moment of `26.11.2026 klo 9.30`; a day alone is the whole of it. */
  function momentFrom(typed: string, zone: string, isEnd: boolean): string | null {
    const parts = /^(.*?)[\sT]+((?:klo|kl\.?|at)?\s*\d{1,2}[.:]\d{2})(?::\d{2})?$/i.exec(typed)
    const day = readDay(parts?.[1] ?? typed)
    if (day === null) return null
    if (!parts) return momentOf(isEnd ? plusDays(day, 1) : day, '00:00', zone)
    const clock = readClock(parts[2] ?? '')
    return clock === null ? null : momentOf(day, clock, zone)
  }
}

function idOf(uid: string): string {
  return ours.exec(uid)?.[1]?.toLowerCase() ?? namedId(uid, namespace)
}

function titleKey(title: string, start: string): string {
  return `${title} ${start.slice(0, 16)}`
}

/** The title it was found by is there already, in whichever language. */
function titleOf({ title: current }: Meeting, title: string | undefined) {
  const isThere = documentLanguages.some((language) => current[language] === title)
  return title === undefined || isThere ? {} : { title: { ...current, fi: title } }
}

function withoutNothing(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
