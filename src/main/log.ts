/**
 * Reports what only a bug or the machine can cause, on stderr. It carries the place and the error, never
 * what a person has written.
 */
export function report(place: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`[${place}] ${text}\n`)
}
