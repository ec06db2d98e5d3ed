import { parseRuns } from './inlineMarks'
import type { RichBlock, RichRun } from './richText'

/** Lists within lists beyond this are paragraphs. */
export const deepest = 8

const heading = /^(#{1,3}) (.*)$/
const listItem = /^(?:(-)|(\d{1,9})\.)(?: (.*))?$/
/** Ends with a backslash that is not one of a pair. */
const isContinued = /(?:^|[^\\])(?:\\\\)*\\$/
const tableRule = /^\|(?: *:?-+:? *\|)+$/

/**
 * Reads formatted text from the Markdown it is stored as, in which every line is a block of its own: headings, nested lists, tables, paragraphs with line
 * breaks, bold, italics and links; see docs/decisions/0008. Whatever is none of these is text; HTML too. Never
 * throws, and takes time in proportion to the length.
 */
export function parseRichText(markdown: string): RichBlock[] {
  return blocksOf(markdown.replaceAll(/\r\n?/g, '\n').split('\n'), 0)
}

function blocksOf(lines: readonly string[], depth: number): RichBlock[] {
  const blocks: RichBlock[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    if (line.trim() === '') at += 1
    else if (heading.test(line)) {
      blocks.push(headingOf(line))
      at += 1
    } else if (isTable(lines, at)) {
      const end = endOf(lines, at, (one) => one.startsWith('|'))
      blocks.push(tableOf(lines.slice(at, end)))
      at = end
    } else if (beginsItem(line, blocks.at(-1)) && depth < deepest) {
      const end = endOfItem(lines, at)
      addItem(blocks, lines.slice(at, end), depth)
      at = end
    } else {
      const end = endOf(lines, at, (one) => isContinued.test(one)) + 1
      blocks.push({ kind: 'paragraph', runs: parseRuns(joined(lines.slice(at, end))) })
      at = end
    }
  }
  return blocks
}

function endOf(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let end = from
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1
  return end
}

/** A number begins an item only in its turn: `12. joulukuuta` is a day. */
function beginsItem(line: string, before: RichBlock | undefined): boolean {
  const [found, dash, number] = listItem.exec(line) ?? []
  if (found === undefined || dash !== undefined) return found !== undefined
  const count = before?.kind === 'list' && before.ordered ? before.items.length : 0
  return Number(number) === 1 || Number(number) === count + 1
}

/** The lines of a paragraph as one text with line breaks. */
function joined(lines: readonly string[]): string {
  const texts = lines.map((line, at) => (at < lines.length - 1 ? line.slice(0, -1) : line).trim())
  return texts.filter((text) => text !== '').join('\n')
}

function headingOf(line: string): RichBlock {
  const [, marks = '#', text = ''] = heading.exec(line) ?? []
  return { kind: 'heading', level: marks.length as 1 | 2 | 3, runs: parseRuns(text.trim()) }
}

/** The item's first line and what is set in under it, blank lines between included. */
function endOfItem(lines: readonly string[], at: number): number {
  const width = indentOf(lines[at] ?? '').length
  let end = at + 1
  for (let next = end; next < lines.length; next += 1) {
    const line = lines[next] ?? ''
    if (line.trim() === '') continue
    if (!line.startsWith(' '.repeat(width))) break
    end = next + 1
  }
  return end
}

/** As many spaces as the marker of a list item takes. */
function indentOf(line: string): string {
  const [, dash, number = ''] = listItem.exec(line) ?? []
  return ' '.repeat(dash ? 2 : number.length + 2)
}

/** Adds an item to the list before, or to one of its own. */
function addItem(blocks: RichBlock[], lines: readonly string[], depth: number): void {
  const [first = '', ...rest] = lines
  const width = indentOf(first).length
  const [, dash, , text = ''] = listItem.exec(first) ?? []
  const item = blocksOf([text, ...rest.map((line) => line.slice(width))], depth + 1)
  const before = blocks.at(-1)
  const ordered = dash === undefined
  if (before?.kind === 'list' && before.ordered === ordered) before.items.push(item)
  else blocks.push({ kind: 'list', ordered, items: [item] })
}

function isTable(lines: readonly string[], at: number): boolean {
  return (lines[at] ?? '').startsWith('|') && tableRule.test((lines[at + 1] ?? '').trimEnd())
}

function tableOf([head = '', , ...rest]: readonly string[]): RichBlock {
  const first = cellsOf(head)
  const rows = rest.map((line) => {
    const cells = cellsOf(line)
    return first.map((_, column) => cells[column] ?? [])
  })
  return { kind: 'table', rows: [first, ...rows] }
}

function cellsOf(line: string): RichRun[][] {
  const cells = ['']
  for (const part of line
    .trim()
    .slice(1)
    .match(/\\.|[^\\|]+|[\\|]/g) ?? []) {
    if (part === '|') cells.push('')
    else cells.push((cells.pop() ?? '') + part)
  }
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.map((cell) => parseRuns(cell.trim()))
}
