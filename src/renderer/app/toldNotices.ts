/** What has been told on this laptop and until when, so that nothing is told twice, after a restart neither. */
interface Told {
  readonly until: string
  readonly keys: readonly string[]
}

const place = 'kv-desk.notices'
/** After a longer pause the old is not told: Today shows it. */
const longestPause = 12 * 3_600_000
const keptKeys = 300

let told = read()

function read(): Told {
  try {
    const stored = Object(JSON.parse(localStorage.getItem(place) ?? '{}')) as Record<
      string,
      unknown
    >
    const { until, keys } = stored
    return {
      until: typeof until === 'string' ? until : '',
      keys: Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [],
    }
  } catch {
    return { until: '', keys: [] }
  }
}

/** From which moment on something is still to be told; now, when nothing has ever been. */
export function toldUntil(now: string): string {
  if (told.until === '' || told.until > now) return now
  const earliest = new Date(Date.parse(now) - longestPause).toISOString()
  return told.until > earliest ? told.until : earliest
}

export function wasTold(key: string): boolean {
  return told.keys.includes(key)
}

/** Remembers what is told now, and that everything until now has been. */
export function markTold(keys: readonly string[], now: string): void {
  told = { until: now, keys: [...told.keys, ...keys].slice(-keptKeys) }
  localStorage.setItem(place, JSON.stringify(told))
}
