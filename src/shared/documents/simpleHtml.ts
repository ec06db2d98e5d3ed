import { escapeHtml, renderInlines, renderText } from './html'
import { plain, type Block, type DocumentTree, type Fact } from './tree'

/**
 * The paper in the few elements that Teams and mail programs keep when pasted: headings, paragraphs,
 * lists and tables, without a style sheet.
 */
export function renderSimpleHtml(tree: DocumentTree): string {
  return `<div lang="${tree.language}">${tree.blocks.map(simple).join('\n')}</div>`
}

function simple(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${renderInlines(block.text)}</h1>`
    case 'facts':
    case 'closing':
      return block.facts.map(labelled).join('\n')
    case 'item': {
      const number = block.number === '' ? '' : `${escapeHtml(block.number)} `
      const about = [escapeHtml(block.time), ...block.details.map(renderInlines)]
      const line = about.filter((part) => part !== '').join(' · ')
      const heading = `<h${block.level}>${number}${renderInlines(block.text)}</h${block.level}>`
      return line === '' ? heading : `${heading}\n<p><em>${line}</em></p>`
    }
    case 'labelled':
      return `<p><strong>${escapeHtml(block.label)}</strong></p>\n${block.blocks.map(renderText).join('\n')}`
    case 'paragraph':
      return `<p>${renderInlines(block.text)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${renderInlines(item)}</li>`).join('')}</${tag}>`
    }
    case 'signatures':
      return block.people
        .map(({ role, name }) => labelled({ label: role, lines: [[plain(name)]] }))
        .join('\n')
    case 'table': {
      const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`)
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${renderInlines(cell)}</td>`).join('')}</tr>`,
      )
      const caption = block.caption === '' ? '' : `<caption>${escapeHtml(block.caption)}</caption>`
      return `<table>${caption}<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    }
  }
}

function labelled({ label, lines }: Fact): string {
  return `<p><strong>${escapeHtml(label)}</strong><br>${lines.map(renderInlines).join('<br>')}</p>`
}
