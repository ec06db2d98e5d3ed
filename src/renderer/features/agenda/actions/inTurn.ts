let last: Promise<unknown> = Promise.resolve()

/**
 * Runs one change of the agenda's structure after another. Each reads the agenda as the one before
 * left it, so that keys pressed quickly do not compute two places from the same order.
 */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const mine = last.then(change, change)
  last = mine.catch(() => undefined)
  return mine
}
