import { readJson, writeJson } from '../files/json'

/** The last backup that was read back and found whole. */
export interface LastBackup {
  readonly name: string
  readonly createdAt: string
  /** How many living records it holds. */
  readonly records: number
  /** The newest entry of the change log in it. */
  readonly entry: string | null
  /** Problems inside its records, which the database has too. */
  readonly problems: number
}

/**
 * What main knows of the database without opening it, in a file beside it: a database that was lost comes back
 * empty or shortened without a word, and only this tells it from a new one.
 */
export interface MarkerContents {
  /** The newest entry of the change log that the window has told of. */
  readonly entry: string | null
  /** Records, removed ones too, that the database held at least. */
  readonly rows: number
  /** Who works here, for when the window's own memory was lost as well. */
  readonly user: { readonly name: string; readonly personId: string | null } | null
  readonly last: LastBackup | null
  /** The database is to be set aside at the next start. */
  readonly setAside: boolean
}

export interface Marker {
  readonly get: () => MarkerContents
  readonly set: (changes: Partial<MarkerContents>) => void
}

/** Reads the marker; what is missing or damaged in it is as for a new database. */
export function openMarker(path: string): Marker {
  let current = contentsOf(readJson(path))
  return {
    get: () => current,
    set: (changes) => {
      const next = { ...current, ...changes }
      if (JSON.stringify(next) === JSON.stringify(current)) return
      current = next
      writeJson(path, current)
    },
  }
}

/** What the page is told of the marker, as it stands in an attribute of its own. */
export function markerForPage({ get }: Marker): string {
  const { entry, rows, user } = get()
  return encodeURIComponent(JSON.stringify({ entry, rows, user }))
}

/** Judged by hand: the schema library is not loaded before the window is there. */
function contentsOf(stored: Readonly<Record<string, unknown>>): MarkerContents {
  const { entry, rows, user, last, setAside } = stored
  return {
    entry: textOrNull(entry),
    rows: countOf(rows),
    user: userOf(user),
    last: lastOf(last),
    setAside: setAside === true,
  }
}

function userOf(value: unknown): MarkerContents['user'] {
  const { name, personId } = fields(value)
  return typeof name === 'string' ? { name, personId: textOrNull(personId) } : null
}

function lastOf(value: unknown): LastBackup | null {
  const { name, createdAt, records, entry, problems } = fields(value)
  if (typeof name !== 'string' || typeof createdAt !== 'string') return null
  return {
    name,
    createdAt,
    records: countOf(records),
    entry: textOrNull(entry),
    problems: countOf(problems),
  }
}

const fields = (value: unknown) => Object(value) as Readonly<Record<string, unknown>>
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)
const countOf = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : 0)
