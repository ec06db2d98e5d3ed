/** A backup as rotation sees it. */
export interface KeptBackup {
  readonly name: string
  /** The moment it was made, ISO UTC. */
  readonly createdAt: string
  /** How many living records it holds. */
  readonly records: number
}

const newestKept = 30
const daysKept = 21
const monthsKept = 12
const day = 24 * 60 * 60 * 1000
/** A backup stands for an older one when it holds at least this share of its records. */
const goodShare = 0.8

/**
 * The names of the backups that may be deleted. The newest 30 are kept, then the last of each day for three
 * weeks and of each month for a year, in UTC. A backup is deleted only when a newer one that is kept holds about
 * as many records: one made after a loss never pushes out what it lost. What says it comes from the future, after
 * the clock was set back, takes nobody's place and is kept.
 * @param now ISO UTC
 */
export function backupsToDelete(backups: readonly KeptBackup[], now: string): string[] {
  const past = backups
    .filter(({ createdAt }) => createdAt <= now)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
  const wanted = new Set([
    ...past.slice(0, newestKept),
    ...lastOfEach(
      past,
      10,
      (createdAt) => Date.parse(now) - Date.parse(createdAt) < daysKept * day,
    ),
    ...lastOfEach(past, 7, (createdAt) => monthsBetween(createdAt, now) < monthsKept),
  ])
  const deleted: string[] = []
  let mostKept = 0
  // From the newest to the oldest: what is kept so far is newer than the one that is judged.
  for (const backup of past) {
    const isStoodFor = mostKept >= backup.records * goodShare
    if (!wanted.has(backup) && isStoodFor) deleted.push(backup.name)
    else mostKept = Math.max(mostKept, backup.records)
  }
  return deleted
}

/** The newest backup of each day (10 characters of the moment) or month (7), as long as they are recent. */
function lastOfEach(
  newestFirst: readonly KeptBackup[],
  length: number,
  isRecent: (createdAt: string) => boolean,
): KeptBackup[] {
  const seen = new Set<string>()
  return newestFirst.filter(({ createdAt }) => {
    const period = createdAt.slice(0, length)
    if (seen.has(period) || !isRecent(createdAt)) return false
    seen.add(period)
    return true
  })
}

function monthsBetween(from: string, until: string): number {
  const month = (moment: string) => Number(moment.slice(0, 4)) * 12 + Number(moment.slice(5, 7))
  return month(until) - month(from)
}
