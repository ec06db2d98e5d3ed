import { appendFileSync } from 'node:fs'

/** What one way of harming the program did, a row of the table that `npm run torture` prints. */
export interface Row {
  /** What was done to it. */
  readonly fault: string
  /** How many times. */
  readonly tried: number
  /** What came of it, counted by words such as `lost`, `unreadable`, `half-applied` or `refused`. */
  readonly found: Readonly<Record<string, number>>
  readonly note?: string
}

/** Hands a row to scripts/torture.mjs, which prints the table when everything was tried. */
export function report(row: Row): void {
  const file = process.env['KV_TORTURE_ROWS']
  if (!file) throw new Error('KV_TORTURE_ROWS is not set: run `npm run torture`.')
  appendFileSync(file, `${JSON.stringify(row)}\n`)
}

/** How many times a fault is tried: the whole number, or what `KV_TORTURE_TIMES` says for a short run. */
export function times(whole: number): number {
  return Number(process.env['KV_TORTURE_TIMES'] ?? whole)
}
