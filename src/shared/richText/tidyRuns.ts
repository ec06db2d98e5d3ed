import { add } from './inlineMarks'
import type { RichRun } from './richText'

/** Runs without spaces at the edges of lines and without empty lines; lines are joined by what is given. */
export function tidyRuns(runs: readonly RichRun[], lineBreak: '\n' | ' '): RichRun[] {
  const tidy: RichRun[] = []
  for (const line of linesOf(runs)) {
    const trimmed = trimEnd(trimStart(line))
    if (trimmed.length === 0) continue
    if (tidy.length > 0) add(tidy, { text: lineBreak })
    for (const run of trimmed) add(tidy, run)
  }
  return tidy
}

function linesOf(runs: readonly RichRun[]): RichRun[][] {
  const lines: RichRun[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([])
      lines.at(-1)?.push({ ...run, text })
    })
  }
  return lines
}

function trimStart(line: readonly RichRun[]): RichRun[] {
  const first = line.findIndex(({ text }) => text.trim() !== '')
  if (first < 0) return []
  return line
    .slice(first)
    .map((run, at) => (at === 0 ? { ...run, text: run.text.trimStart() } : run))
}

function trimEnd(line: readonly RichRun[]): RichRun[] {
  const last = line.findLastIndex(({ text }) => text.trim() !== '')
  return line
    .slice(0, last + 1)
    .map((run, at) => (at === last ? { ...run, text: run.text.trimEnd() } : run))
}
