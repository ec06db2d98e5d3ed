/** What a person follows while a large change is written, and ends it by. */
export interface Watch {
  readonly signal: AbortSignal
  /** The share of the rows that the database has taken, from 0 to 1. */
  readonly tell: (share: number) => void
}

/** The person has ended a change before it was written. */
export class Cancelled extends Error {}

/** @throws Cancelled when the person has ended the change */
export function refuseCancelled(watch: Watch | undefined): void {
  if (watch?.signal.aborted) throw new Cancelled()
}

/**
 * Waits for something that may go on by itself when the change is ended.
 * @throws Cancelled as soon as the person ends the change
 */
export function untilCancelled<T>(work: Promise<T>, watch: Watch | undefined): Promise<T> {
  if (!watch) return work
  return new Promise((resolve, reject) => {
    watch.signal.addEventListener('abort', () => reject(new Cancelled()), { once: true })
    work.then(resolve, reject)
  })
}
