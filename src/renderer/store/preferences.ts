import { useSyncExternalStore } from 'react'
import { calendarShares, type CalendarShare } from '@shared/model/calendarShare'
import { type Link, recordKinds } from '@shared/model/link'
import { type NoticeSettings, noticeSettingsOf } from './noticeSettings'
import { documentLanguages, type DocumentLanguage } from '@shared/model/base'
import { dateFormats, type DateFormat } from '@shared/texts/dateFormat'
import { themes, windowLanguages, type Theme, type WindowLanguage } from '@shared/ipc/commands'
import { database } from './database'
import { saving } from './saving'
import { preferencesKey } from './tables'
import { writingInTurn } from './writingInTurn'

/** A person's choices on this laptop; not part of the workspace. */
export interface Preferences {
  /** Empty until the first start is done. */
  readonly ownName: string
  /** The person record that is this user, if any. */
  readonly ownPersonId: string | null
  readonly language: WindowLanguage
  /** How days, times and numbers are written in the window, whatever its language. */
  readonly dateFormat: DateFormat
  /** The language a new paper begins in. */
  readonly documentLanguage: DocumentLanguage
  /** Whose meetings and deadlines the calendar file holds. */
  readonly calendarMeetings: CalendarShare
  readonly calendarDeadlines: CalendarShare
  readonly notices: NoticeSettings
  readonly theme: Theme
  /** Sort, filters and columns of each table, by the table's key. */
  readonly views: Readonly<Record<string, unknown>>
  /** Formats and contents chosen in the last export. */
  readonly exportChoices: unknown
  /** The pictures shown as their equals in words: map, timeline, budgets, duties. */
  readonly asText: Readonly<Record<string, boolean>>
  readonly previewShown: boolean
  /** Attendance beside the course of a meeting. */
  readonly attendanceShown: boolean
  /** The records opened last, the latest first. */
  readonly recent: readonly Link[]
  readonly startDone: boolean
  /** Grows with every change: of two copies the newer is known by it. */
  readonly revision: number
}

const listeners = new Set<() => void>()
let current = read()

/**
 * A damaged or older value gives the defaults field by field: choices are convenience, not data. Judged by
 * hand, because the schema library is not loaded before the first screen is there.
 */
function parsed(stored: unknown): Preferences {
  const found = Object(stored) as Readonly<Record<string, unknown>>
  const { ownName, ownPersonId, language, theme, views, exportChoices, asText, revision } = found
  return {
    ownName: typeof ownName === 'string' ? ownName : '',
    ownPersonId: typeof ownPersonId === 'string' ? ownPersonId : null,
    language: windowLanguages.find((one) => one === language) ?? 'fi',
    dateFormat: dateFormats.find((one) => one === found['dateFormat']) ?? 'language',
    documentLanguage: documentLanguages.find((one) => one === found['documentLanguage']) ?? 'fi',
    calendarMeetings: calendarShares.find((one) => one === found['calendarMeetings']) ?? 'own',
    calendarDeadlines: calendarShares.find((one) => one === found['calendarDeadlines']) ?? 'own',
    notices: noticeSettingsOf(found['notices']),
    theme: themes.find((one) => one === theme) ?? 'system',
    views: typeof views === 'object' && views !== null ? { ...views } : {},
    exportChoices: exportChoices ?? null,
    asText: typeof asText === 'object' && asText !== null ? { ...asText } : {},
    recent: recentOf(found['recent']),
    previewShown: found['previewShown'] !== false,
    attendanceShown: found['attendanceShown'] !== false,
    startDone: found['startDone'] === true,
    revision: typeof revision === 'number' ? revision : 0,
  }
}

function recentOf(stored: unknown): Link[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one: unknown) => {
    const { kind, id } = Object(one) as Readonly<Record<string, unknown>>
    const known = recordKinds.find((each) => each === kind)
    return known && typeof id === 'string' ? [{ kind: known, id }] : []
  })
}

function read(): Preferences {
  try {
    return parsed(JSON.parse(localStorage.getItem(preferencesKey) ?? '{}'))
  } catch {
    return parsed({})
  }
}

export function getPreferences(): Preferences {
  return current
}

/**
 * Stores a choice twice: where it is read before the first picture, and in the database, because the
 * former reaches the disk only some time later and a killed process would take it along.
 */
export function setPreferences(changes: Partial<Preferences>): void {
  current = { ...current, ...changes, revision: current.revision + 1 }
  localStorage.setItem(preferencesKey, JSON.stringify(current))
  const values = current
  saving.during(writingInTurn(database, () => database.draft.put({ key: preferencesKey, values })))
  tell()
}

/** Takes the database's copy when it is the newer one. */
export async function recoverPreferences(): Promise<void> {
  const copy = parsed((await database.draft.get(preferencesKey))?.values)
  if (copy.revision <= current.revision) return
  current = copy
  localStorage.setItem(preferencesKey, JSON.stringify(current))
  tell()
}

function tell() {
  for (const listener of listeners) listener()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(whenPreferencesChange, getPreferences)
}

/** Calls a function after each change; what it returns ends that. */
export function whenPreferencesChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
