import { cleanText, oneLine } from './cleanText'
import type { Block, DocumentTree, Fact, Inline, TextBlock } from './tree'

/** The paper as plain text, for a mail body or a calendar entry. Lines end with `\n`. */
export function renderPlainText(tree: DocumentTree): string {
  return tree.blocks
    .map(plainBlock)
    .filter((block) => block !== '')
    .join('\n\n')
}

function plainBlock(block: Block | TextBlock): string {
  switch (block.kind) {
    case 'title':
    case 'subheading':
    case 'paragraph':
      return words(block.text)
    case 'facts':
    case 'closing':
      return block.facts.map(labelled).join('\n')
    case 'item': {
      const heading = [block.number, words(block.text)].filter((part) => part !== '').join(' ')
      const about = [block.time, ...block.details.map(words)].filter((part) => part !== '')
      return about.length === 0 ? heading : `${heading}\n${about.join(' · ')}`
    }
    case 'labelled':
      return [`${oneLine(block.label)}:`, ...block.blocks.map(plainBlock)].join('\n')
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${words(item)}`)
        .join('\n')
    case 'nested':
      return block.items
        .map((item, index) => nested(item, block.ordered ? `${index + 1}.` : '–'))
        .join('\n')
    case 'signatures':
      return block.people.map(({ role, name }) => `${role}: ${name}`.trimEnd()).join('\n')
    case 'table': {
      const rows = block.rows.map((row) => row.map(words).join('; '))
      return [block.caption, block.columns.join('; '), ...rows]
        .filter((part) => part !== '')
        .join('\n')
    }
  }
}

function labelled({ label, lines }: Fact): string {
  const [first] = lines
  if (lines.length <= 1) return `${label}: ${first ? words(first) : ''}`
  return [`${label}:`, ...lines.map((line) => `– ${words(line)}`)].join('\n')
}

/** An item of a list, its later lines set in under its first. */
function nested(item: readonly TextBlock[], marker: string): string {
  const indent = ' '.repeat(marker.length + 1)
  return `${marker} ${item.map(plainBlock).join('\n').replaceAll('\n', `\n${indent}`)}`
}

/** The words, with the address after those that lead somewhere and do not say where. */
function words(runs: readonly Inline[]): string {
  const told = runs.map((run, at) => {
    const isEnd = run.link !== undefined && runs[at + 1]?.link !== run.link
    return isEnd && !run.text.includes(run.link ?? '') ? `${run.text} (${run.link})` : run.text
  })
  return cleanText(told.join(''))
}
