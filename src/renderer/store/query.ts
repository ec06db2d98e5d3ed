import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { database } from './database'

/** A question to the database. Its key tells it from every other question, its parameters included. */
export interface Query<T> {
  readonly key: string
  readonly read: () => Promise<T>
}

/** Answers read before anything is drawn, by the key of their question. */
const early = new Map<string, unknown>()

/**
 * Reads answers before the components that ask for them are there, all in one transaction. Each answer is
 * given away once: a component that comes later must not begin with what was true then.
 */
export async function readEarly(queries: readonly Query<unknown>[]): Promise<void> {
  await database.transaction('r', database.tables, async () => {
    const answers = await Promise.all(queries.map(({ read }) => read()))
    for (const [index, { key }] of queries.entries()) early.set(key, answers[index])
  })
}

/** The answer, renewed when it changes; undefined while it is read. */
export function useQuery<T>({ key, read }: Query<T>): T | undefined {
  const [first] = useState(() => takeEarly<T>(key))
  return useLiveQuery(read, [key], first)
}

function takeEarly<T>(key: string): T | undefined {
  const answer = early.get(key) as T | undefined
  early.delete(key)
  return answer
}
