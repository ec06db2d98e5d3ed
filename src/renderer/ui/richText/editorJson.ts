import type { JSONContent } from '@tiptap/core'
import { linkAddress } from '@shared/richText/inlineMarks'
import type { RichBlock, RichRun } from '@shared/richText/richText'

/** Formatted text as the editor holds it. */
export function toEditor(blocks: readonly RichBlock[]): JSONContent {
  const content = blocks.map(nodeOf)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function nodeOf(block: RichBlock): JSONContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', content: textOf(block.runs) }
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: textOf(block.runs) }
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((item) => ({ type: 'listItem', content: itemOf(item) })),
      }
    case 'table':
      return {
        type: 'table',
        content: block.rows.map((cells, row) => ({
          type: 'tableRow',
          content: cells.map((runs) => ({
            type: row === 0 ? 'tableHeader' : 'tableCell',
            content: [{ type: 'paragraph', content: textOf(runs) }],
          })),
        })),
      }
  }
}

/** An item begins with a paragraph in the editor. */
function itemOf(blocks: readonly RichBlock[]): JSONContent[] {
  const nodes = blocks.map(nodeOf)
  return blocks[0]?.kind === 'paragraph' ? nodes : [{ type: 'paragraph' }, ...nodes]
}

function textOf(runs: readonly RichRun[]): JSONContent[] {
  return runs.flatMap(({ text, bold, italic, link }) => {
    const marks = [
      ...(bold ? [{ type: 'bold' }] : []),
      ...(italic ? [{ type: 'italic' }] : []),
      ...(link === undefined ? [] : [{ type: 'link', attrs: { href: link } }]),
    ]
    return text
      .split('\n')
      .flatMap((line, at) => [
        ...(at > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line, marks }]),
      ])
  })
}

/** What the editor holds as formatted text. */
export function fromEditor({ content = [] }: JSONContent): RichBlock[] {
  return content.flatMap(blockOf)
}

function blockOf(node: JSONContent): RichBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(node) }]
    case 'heading': {
      const level = Math.min(Math.max(Number(node.attrs?.['level']), 1), 3) as 1 | 2 | 3
      return [{ kind: 'heading', level, runs: runsOf(node) }]
    }
    case 'bulletList':
    case 'orderedList': {
      const items = (node.content ?? []).map((item) => withoutEmptyStart(fromEditor(item)))
      return [{ kind: 'list', ordered: node.type === 'orderedList', items }]
    }
    case 'table':
      return [{ kind: 'table', rows: rowsOf(node) }]
    case undefined:
    default:
      return fromEditor(node)
  }
}

/** The empty paragraph that the editor needs at the beginning of an item of something else. */
function withoutEmptyStart(blocks: RichBlock[]): RichBlock[] {
  const [first, ...rest] = blocks
  return first?.kind === 'paragraph' && first.runs.length === 0 && rest.length > 0 ? rest : blocks
}

/** Every row as wide as the widest; what was one cell over several columns leaves the others empty. */
function rowsOf(table: JSONContent): RichRun[][][] {
  const rows = (table.content ?? []).map((row) =>
    (row.content ?? []).flatMap((cell) => {
      const others = Number(cell.attrs?.['colspan'] ?? 1) - 1
      return [cellOf(cell), ...Array.from({ length: others }, (): RichRun[] => [])]
    }),
  )
  const width = Math.max(1, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []))
}

function cellOf({ content = [] }: JSONContent): RichRun[] {
  return content.flatMap((block, at) => [...(at > 0 ? [{ text: '\n' }] : []), ...runsOf(block)])
}

function runsOf({ content = [] }: JSONContent): RichRun[] {
  return content.flatMap((node): RichRun[] => {
    if (node.type === 'hardBreak') return [{ text: '\n' }]
    if (node.type !== 'text') return runsOf(node)
    const marks = node.marks ?? []
    const has = (type: string) => marks.some((mark) => mark.type === type)
    const link = linkAddress(
      String(marks.find(({ type }) => type === 'link')?.attrs?.['href'] ?? ''),
    )
    return [
      {
        text: node.text ?? '',
        ...(has('bold') && { bold: true }),
        ...(has('italic') && { italic: true }),
        ...(link !== null && { link }),
      },
    ]
  })
}
