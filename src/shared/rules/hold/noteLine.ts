import { personSortName } from '../../model/personName'
import type { Person } from '../../model/person'
import type { Task } from '../../model/task'
import { formatDay } from '../../texts/format'

/** The line of a text that the caret is on; `end` without its line break. */
export interface NoteLine {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The line at a place of a text; null when nothing stands on it. */
export function lineAt(text: string, caret: number): NoteLine | null {
  const start = text.lastIndexOf('\n', caret - 1) + 1
  const next = text.indexOf('\n', caret)
  const end = next === -1 ? text.length : next
  const words = text.slice(start, end)
  return words.trim() === '' ? null : { words, start, end }
}

/** The text without the line, and without the line break that would leave an empty one behind. */
export function withoutLine(text: string, { start, end }: NoteLine): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  return after.startsWith('\n') ? before + after.slice(1) : before.replace(/\n$/u, '')
}

/** The text with a line after it. */
export function withLine(text: string, line: string): string {
  return text.trim() === '' ? line : `${text.replace(/\n$/u, '')}\n${line}`
}

/** The marks of a list before what is said: they are no part of a task. */
const bullet = /^\s*(?:[-–•*]|\d+[.)])\s+/u

/** A line of notes as it is read as a task. */
export function taskWords(line: string): string {
  return line.replace(bullet, '').trim()
}

/** A task written as the line it could have been typed as: `@Esimerkki Aino Laadi muistio 12.12.2026 mennessä`. */
export function noteOfTask(
  { title, due }: Pick<Task, 'title' | 'due'>,
  assignee: Person | undefined,
  language: 'fi' | 'en',
): string {
  const day = due === null ? '' : formatDay(due)
  const by = day && (language === 'fi' ? `${day} mennessä` : `by ${day}`)
  return [assignee ? `@${personSortName(assignee)}` : '', title, by].filter(Boolean).join(' ')
}
