import { appendFileSync } from 'node:fs'

/** One row of the table `npm run bench` prints; figures are milliseconds unless `unit` says otherwise. */
export interface Row {
  readonly what: string
  readonly measured: number
  /** What the baseline is, in words. */
  readonly against: string
  readonly baseline: number
  readonly unit?: string
  /** Upper limit of the measured figure, or of its ratio to the baseline. */
  readonly goal?: { readonly of: 'measured' | 'ratio'; readonly limit: number }
  readonly note?: string
}

/** Hands a row to scripts/bench.mjs, which prints the table when everything is measured. */
export function report(row: Row): void {
  const file = process.env['KV_BENCH_ROWS']
  if (!file) throw new Error('KV_BENCH_ROWS is not set: run `npm run bench`.')
  appendFileSync(file, `${JSON.stringify(row)}\n`)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2
}
