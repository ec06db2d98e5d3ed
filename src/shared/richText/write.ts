import { escapeMarks, writeRuns } from './inlineMarks'
import { deepest } from './parse'
import type { RichBlock, RichRun } from './richText'
import { tidyRuns } from './tidyRuns'

/** Formatted text as it is stored: Markdown that `parseRichText` reads back as it was. */
export function writeRichText(blocks: readonly RichBlock[]): string {
  return linesOf(blocks, 0).join('\n')
}

/** Words that nobody formatted, as they are stored among formatted text: each line is a paragraph. */
export function escapePlainText(text: string): string {
  const lines = escapeMarks(text).split(/\r\n?|\n/)
  return lines.flatMap(withWords).map(escapeStart).join('\n')
}

function linesOf(blocks: readonly RichBlock[], depth: number): string[] {
  const lines: string[] = []
  for (const block of listsJoined(blocks)) {
    const own = blockLines(block, depth)
    // Two tables would be one.
    if (block.kind === 'table' && lines.at(-1)?.startsWith('|')) lines.push('')
    lines.push(...own)
  }
  return lines
}

/** Without what says nothing; lists of a kind after one another are one, as nothing would tell them apart. */
function listsJoined(blocks: readonly RichBlock[]): RichBlock[] {
  const joined: RichBlock[] = []
  for (const block of blocks.filter(saysSomething)) {
    const before = joined.at(-1)
    if (block.kind === 'list' && before?.kind === 'list' && before.ordered === block.ordered)
      joined.splice(-1, 1, { ...before, items: [...before.items, ...block.items] })
    else joined.push(block)
  }
  return joined
}

function saysSomething(block: RichBlock): boolean {
  if (block.kind === 'list' || block.kind === 'table') return true
  return block.runs.some(({ text }) => text.trim() !== '')
}

function blockLines(block: RichBlock, depth: number): string[] {
  switch (block.kind) {
    case 'heading':
      return withWords(writeRuns(tidyRuns(block.runs, ' '))).map(
        (text) => `${'#'.repeat(block.level)} ${text}`,
      )
    case 'paragraph':
      return writeRuns(tidyRuns(block.runs, '\n'))
        .split('\n')
        .map((line, at, { length }) => escapeStart(line) + (at < length - 1 ? '\\' : ''))
        .flatMap(withWords)
    case 'table':
      return tableLines(block.rows)
    case 'list':
      if (depth >= deepest) return linesOf(block.items.flat(), depth)
      return block.items.flatMap((item, at) =>
        itemLines(block.ordered ? `${at + 1}.` : '-', item, depth),
      )
  }
}

/** The line without spaces around; none when nothing is in it. */
function withWords(line: string): string[] {
  const text = line.trim()
  return text === '' ? [] : [text]
}

function itemLines(marker: string, item: readonly RichBlock[], depth: number): string[] {
  const [first = '', ...rest] = linesOf(item, depth + 1)
  const indent = ' '.repeat(marker.length + 1)
  return [`${marker} ${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))]
}

function tableLines(rows: readonly RichRun[][][]): string[] {
  const written = rows.map((cells) => `| ${cells.map(cellText).join(' | ')} |`)
  const [head = '| |', ...others] = written
  const columns = rows[0]?.length ?? 1
  return [head, `|${' --- |'.repeat(columns)}`, ...others]
}

const cellText = (runs: RichRun[]) => writeRuns(tidyRuns(runs, ' ')).replaceAll('|', String.raw`\|`)

/** What would begin a block, as plain characters. */
function escapeStart(line: string): string {
  return line
    .replace(/^(\s*)(#{1,3} |-(?: |$)|\|)/, String.raw`$1\$2`)
    .replace(/^(\s*\d{1,9})\.( |$)/, String.raw`$1\.$2`)
}
