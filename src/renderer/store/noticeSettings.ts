import { calendarShares } from '@shared/model/calendarShare'
import type { NoticeChoices } from '@shared/rules/notices'

export const minutesBefore = [5, 15, 30, 60] as const
export const daysBefore = [0, 1, 3, 7] as const

/** What is told and when, and whether a notification says what it is about. */
export interface NoticeSettings extends NoticeChoices {
  readonly isDiscreet: boolean
}

/** What was stored, judged field by field; off at first. */
export function noticeSettingsOf(stored: unknown): NoticeSettings {
  const found = Object(stored) as Readonly<Record<string, unknown>>
  const { from, until } = Object(found['quiet']) as Readonly<Record<string, unknown>>
  return {
    meetings: calendarShares.find((one) => one === found['meetings']) ?? 'none',
    deadlines: calendarShares.find((one) => one === found['deadlines']) ?? 'none',
    minutesBefore: minutesBefore.find((one) => one === found['minutesBefore']) ?? 15,
    daysBefore: daysBefore.find((one) => one === found['daysBefore']) ?? 0,
    quiet: { from: isClock(from) ? from : '17:00', until: isClock(until) ? until : '08:00' },
    isDiscreet: found['isDiscreet'] !== false,
  }
}

function isClock(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
}
