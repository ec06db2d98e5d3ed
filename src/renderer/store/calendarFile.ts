import { useSyncExternalStore } from 'react'
import type { CalendarFeed } from '@shared/documents/calendarFeed'
import type { Failure } from '@shared/ipc/result'

/** The calendar file as the window knows it; `place` is null while it is off. */
export interface CalendarFile {
  readonly place: { readonly name: string; readonly folder: string } | null
  /** Why the last writing failed; null when it did not. */
  readonly problem: Failure | null
  /** The moment of the last writing in this session. */
  readonly writtenAt: string | null
}

let current: CalendarFile = { place: null, problem: null, writtenAt: null }
let written = ''
const listeners = new Set<() => void>()

function set(changes: Partial<CalendarFile>): void {
  current = { ...current, ...changes }
  for (const listener of listeners) listener()
}

export function useCalendarFile(): CalendarFile {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}

/** Asks main whether the file is kept, and where. */
export async function findCalendarFile(): Promise<void> {
  const answer = await window.kv.calendar.place()
  if (answer.ok) set({ place: answer.value })
}

/** Lets the person pick the folder, which turns the file on. A cancelled dialog changes nothing. */
export async function chooseCalendarFolder(): Promise<Failure | null> {
  const answer = await window.kv.calendar.choose()
  if (!answer.ok) return answer.code === 'cancelled' ? null : answer
  written = ''
  set({ place: answer.value, problem: null, writtenAt: null })
  return null
}

/** Writes the file when it would say something else than last time, or when that failed. */
export async function writeCalendar(feed: CalendarFeed): Promise<void> {
  const text = JSON.stringify(feed)
  if (text === written) return
  const answer = await window.kv.calendar.write(feed)
  written = answer.ok ? text : ''
  set(answer.ok ? { problem: null, writtenAt: new Date().toISOString() } : { problem: answer })
}

/** Turns the file off, and removes it when asked; what stands in the way is told. */
export async function stopCalendar(removeFile: boolean): Promise<Failure | null> {
  const answer = await window.kv.calendar.stop({ removeFile })
  if (!answer.ok) return answer
  written = ''
  set({ place: null, problem: null, writtenAt: null })
  return null
}
