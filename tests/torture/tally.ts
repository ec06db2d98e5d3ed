const hang = 5000
const mostMemory = 500_000_000

const nothing = {
  refused: 0,
  'taken in whole': 0,
  crashed: 0,
  'over 5 s': 0,
  'over 500 MB': 0,
  'taken in wrong': 0,
  'written in part': 0,
}
export type Outcome = 'refused' | 'taken in whole' | 'taken in wrong' | 'written in part'

interface Tally {
  readonly found: Record<keyof typeof nothing, number>
  readonly note: string
}

/** What no harmed file may do. */
export const noHarm = {
  crashed: 0,
  'over 5 s': 0,
  'over 500 MB': 0,
  'taken in wrong': 0,
  'written in part': 0,
}

/**
 * Reads so many harmed files and counts what came of it; the same files each time. Memory is what the process has
 * gained since the beginning.
 * @param make a harmed file; the same seed gives the same one
 */
export async function tally(
  what: string,
  rounds: number,
  make: (round: number, seed: string) => Uint8Array,
  read: (bytes: Uint8Array) => Outcome | Promise<Outcome>,
): Promise<Tally> {
  const found = { ...nothing }
  const before = process.memoryUsage.rss()
  let [longest, most] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const seed = `${what} ${round}`
    const bytes = make(round, seed)
    const start = performance.now()
    try {
      const outcome = await read(bytes)
      if (outcome === 'taken in wrong' || outcome === 'written in part')
        console.error(seed, outcome)
      found[outcome] += 1
    } catch (error) {
      found.crashed += 1
      console.error(seed, error)
    }
    const time = performance.now() - start
    const gained = process.memoryUsage.rss() - before
    longest = Math.max(longest, time)
    most = Math.max(most, gained)
    if (time > hang) {
      found['over 5 s'] += 1
      console.error(seed, `${time.toFixed()} ms`)
    }
    if (gained > mostMemory) found['over 500 MB'] += 1
  }
  const note = `the longest ${longest.toFixed()} ms, at most ${(most / 1e6).toFixed()} MB more memory`
  return { found, note }
}
