import { add } from './inlineMarks'
import type { RichRun } from './richText'

/**
 * Runs without spaces at the edges of lines and without empty lines, joined by what is given. Spaces between words
 * of different styles have neither: no style begins or ends with one.
 */
export function tidyRuns(runs: readonly RichRun[], lineBreak: '\n' | ' '): RichRun[] {
  const tidy: RichRun[] = []
  for (const line of linesOf(runs)) {
    const trimmed = trimEnd(trimStart(line))
    if (trimmed.length === 0) continue
    if (tidy.length > 0) add(tidy, { text: lineBreak })
    for (const run of trimmed) add(tidy, run)
  }
  return withPlainSpaces(tidy)
}

function withPlainSpaces(runs: readonly RichRun[]): RichRun[] {
  const parts: RichRun[] = []
  for (const run of runs)
    for (const text of run.text.match(/\s+|\S+/g) ?? []) parts.push({ ...run, text })
  const spaced: RichRun[] = []
  parts.forEach((part, at) => {
    if (part.text.trim() !== '') add(spaced, part)
    else
      add(spaced, {
        ...common(wordBeside(parts, at, -1), wordBeside(parts, at, 1)),
        text: part.text,
      })
  })
  return spaced
}

/** The nearest run that is no space; spaces follow one another only where runs meet. */
function wordBeside(parts: readonly RichRun[], from: number, step: 1 | -1): RichRun | undefined {
  let at = from + step
  while (parts[at]?.text.trim() === '') at += step
  return parts[at]
}

function common(a: RichRun | undefined, b: RichRun | undefined): Omit<RichRun, 'text'> {
  return {
    ...(a?.bold && b?.bold && { bold: true }),
    ...(a?.italic && b?.italic && { italic: true }),
    ...(a?.link !== undefined && a.link === b?.link && { link: a.link }),
  }
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
