import { cleanText, oneLine } from './cleanText'
import type { Block, DocumentTree, Fact, Inline, TextBlock } from './tree'

/** The paper as Markdown (CommonMark with tables). Nothing written in it can become markup. */
export function renderMarkdown(tree: DocumentTree): string {
  const { header } = tree
  const identifiers = [
    header.organisation,
    header.unit,
    `${header.type} ${header.number}`,
    header.date,
    header.caseNumber,
    header.mark,
  ]
  const head = identifiers.map(inline).filter((part) => part !== '')
  const foot = tree.footer === '' ? [] : ['---', inline(tree.footer)]
  return `${[head.join(' · '), ...tree.blocks.map(markdown), ...foot].join('\n\n')}\n`
}

function markdown(block: Block | TextBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${runs(block.text)}`
    case 'facts':
    case 'closing':
      return block.facts.map(labelled).join('\n')
    case 'item': {
      const heading = `${'#'.repeat(block.level)} ${[inline(block.number), runs(block.text)]
        .filter((part) => part !== '')
        .join(' ')}`
      const about = [inline(block.time), ...block.details.map(runs)].filter((part) => part !== '')
      return about.length === 0 ? heading : `${heading}\n\n${about.join(' · ')}`
    }
    case 'labelled':
      return [`**${inline(block.label)}**`, ...block.blocks.map(markdown)].join('\n\n')
    case 'paragraph':
      return runs(block.text)
    case 'subheading':
      return `${'#'.repeat(block.level)} ${runs(block.text)}`
    case 'nested':
      return block.items
        .map((item, index) => nested(item, block.ordered ? `${index + 1}.` : '-'))
        .join('\n')
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${runs(item)}`)
        .join('\n')
    case 'signatures':
      return block.people
        .map(({ role, name }) => `- **${inline(role)}:** ${inline(name)}`.trimEnd())
        .join('\n')
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      const rows = block.rows.map((row) => line(row.map(runs)))
      const caption = block.caption === '' ? [] : [`**${inline(block.caption)}**`, '']
      const rule = line(block.columns.map(() => '---'))
      return [...caption, line(block.columns.map(inline)), rule, ...rows].join('\n')
    }
  }
}

function labelled({ label, lines }: Fact): string {
  const [first] = lines
  if (lines.length <= 1) return `- **${inline(label)}:** ${first ? runs(first) : ''}`
  return [`- **${inline(label)}:**`, ...lines.map((line) => `  - ${runs(line)}`)].join('\n')
}

/** An item of a list, its later lines set in under its first. */
function nested(item: readonly TextBlock[], marker: string): string {
  const lines = item.map(markdown).join('\n\n').split('\n')
  const indent = ' '.repeat(marker.length + 1)
  return lines
    .map((line, at) => (at === 0 ? `${marker} ${line}` : line === '' ? '' : indent + line))
    .join('\n')
}

function runs(text: readonly Inline[]): string {
  if (!text.some(({ bold, italic, link }) => bold ?? italic ?? link))
    return inline(text.map((run) => run.text).join(''))
  return oneLine(text.map(run).join(''))
}

/** Words in their style; the spaces around them stay outside the marks. */
function run({ text, bold, italic, link }: Inline): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === '') return text
  const mark = `${bold ? '**' : ''}${italic ? '_' : ''}`
  const marked = `${mark}${inline(words)}${[...mark].reverse().join('')}`
  return `${before}${link === undefined ? marked : `[${marked}](<${link.replace(/[<>\\\s]/g, encodeURIComponent)}>)`}${after}`
}

/** One line with every character that Markdown or HTML could take as markup made literal. */
function inline(text: string): string {
  return oneLine(cleanText(text))
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
