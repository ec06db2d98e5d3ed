import { madeOn } from '../rules/madeOn'
import { isPlainObject } from './safety'

/**
 * Version 2 to 3: tasks get numbers (T-2026-14) in the order they were made, which their ids tell, so that
 * two laptops migrate alike. A task whose id tells no time stays without one.
 */
export function numberTasks(file: Record<string, unknown>): Record<string, unknown> {
  const records = isPlainObject(file['records']) ? file['records'] : {}
  const tasks: unknown[] = Array.isArray(records['task']) ? records['task'] : []
  const numbers = new Map<string, { year: number; ordinal: number }>()
  const last = new Map<number, number>()
  const ids = tasks.flatMap((task) =>
    isPlainObject(task) && typeof task['id'] === 'string' ? [task['id']] : [],
  )
  for (const id of ids.sort()) {
    const year = yearOf(id)
    if (year === null) continue
    const ordinal = (last.get(year) ?? 0) + 1
    last.set(year, ordinal)
    numbers.set(id, { year, ordinal })
  }
  const numbered = tasks.map((task) =>
    isPlainObject(task) ? { number: numbers.get(String(task['id'])) ?? null, ...task } : task,
  )
  return { ...file, records: { ...records, ...(tasks.length > 0 && { task: numbered }) } }
}

/** The year in which a version 7 UUID was made; null for another id. */
function yearOf(id: string): number | null {
  const year = Number(madeOn(id)?.slice(0, 4))
  return year >= 1900 && year <= 2199 ? year : null
}
