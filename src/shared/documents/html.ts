import { cleanText } from './cleanText'
import { documentCss, pagedCss } from './documentCss'
import { numberColumn } from './layout'
import type {
  Block,
  DocumentTree,
  Fact,
  Inline,
  ItemBlock,
  SignaturesBlock,
  TableBlock,
  TextBlock,
} from './tree'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made harmless in HTML, both between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** The paper as a file of its own. `paged` leaves out the head and foot that a PDF has in its margins. */
export function renderHtml(tree: DocumentTree, paged = false): string {
  const css = paged ? `${documentCss}\n${pagedCss}` : documentCss
  return `<!doctype html>
<html lang="${tree.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(tree.title)}</title>
<style>
${css}
html, body { margin: 0; }
</style>
</head>
<body>
${renderBody(tree)}
</body>
</html>
`
}

/** The paper without the page around it, for the preview; styled by `documentCss`. */
export function renderBody(tree: DocumentTree): string {
  const foot =
    tree.footer === '' ? '' : `\n<footer class="foot">${escapeHtml(tree.footer)}</footer>`
  return `<article class="paper" lang="${tree.language}" style="--number: ${numberColumn(tree)}cm">
${renderHead(tree.header)}
${tree.blocks.map(renderBlock).join('\n')}${foot}
</article>`
}

/** Runs of text, with the language and the mark of what is missing. */
export function renderInlines(runs: readonly Inline[]): string {
  return runs
    .map(({ text, language, missing, bold, italic, link }) => {
      const lang = language ? ` lang="${language}"` : ''
      const mark = missing ? ' class="missing"' : ''
      let words = escapeHtml(text).replaceAll('\n', '<br>')
      if (italic) words = `<em>${words}</em>`
      if (bold) words = `<strong>${words}</strong>`
      if (link !== undefined) words = `<a href="${escapeHtml(link)}">${words}</a>`
      return lang || mark ? `<span${lang}${mark}>${words}</span>` : words
    })
    .join('')
}

function renderHead(header: DocumentTree['header']): string {
  const cell = (...lines: string[]) => `<div>${lines.filter((line) => line !== '').join('')}</div>`
  const line = (text: string) => (text === '' ? '' : `<p>${escapeHtml(text)}</p>`)
  return `<header class="head">${cell(line(header.organisation), line(header.unit))}${cell(
    `<p class="type">${escapeHtml(header.type)}</p>`,
    line(header.date),
  )}${cell(line(header.number), line(header.caseNumber), line(header.mark))}</header>`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${renderInlines(block.text)}</h1>`
    case 'facts':
    case 'closing':
      return renderFacts(block.facts, block.kind)
    case 'item':
      return renderItem(block)
    case 'labelled':
      return `<dl class="labelled"><div class="row"><dt>${escapeHtml(block.label)}</dt><dd>${block.blocks.map(renderText).join('')}</dd></div></dl>`
    case 'paragraph':
      return `<p class="text">${renderInlines(block.text)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li>${renderInlines(item)}</li>`).join('')
      return `<${tag}>${items}</${tag}>`
    }
    case 'table':
      return renderTable(block)
    case 'signatures':
      return renderSignatures(block)
  }
}

/** A block of the text beside a side heading. */
export function renderText(block: TextBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderInlines(block.text)}</p>`
    case 'subheading':
      return `<h${block.level}>${renderInlines(block.text)}</h${block.level}>`
    case 'nested': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li>${item.map(renderText).join('')}</li>`)
      return `<${tag}>${items.join('')}</${tag}>`
    }
    case 'table':
      return renderTable(block)
  }
}

function renderSignatures({ people }: SignaturesBlock): string {
  const places = people.map(
    ({ role, name }) => `<li><p>${escapeHtml(name)}</p><p>${escapeHtml(role)}</p></li>`,
  )
  return `<ul class="signatures">${places.join('')}</ul>`
}

function renderFacts(facts: readonly Fact[], className: string): string {
  const rows = facts.map(({ label, lines }) => {
    const paragraphs = lines.map((line) => `<p>${renderInlines(line)}</p>`).join('')
    return `<div class="row"><dt>${escapeHtml(label)}</dt><dd>${paragraphs}</dd></div>`
  })
  return `<dl class="${className}">${rows.join('\n')}</dl>`
}

function renderItem({ level, number, text, time, details }: ItemBlock): string {
  const words = renderInlines(text)
  const heading =
    number === ''
      ? `<h${level}>${words}</h${level}>`
      : `<h${level} class="numbered"><span>${escapeHtml(number)} </span><span>${words}</span></h${level}>`
  if (time === '' && details.length === 0) return heading
  const about = details.map(renderInlines).join(' · ')
  return `${heading}
<p class="meta"><span>${escapeHtml(time)}${time === '' ? '' : ' '}</span><span>${about}</span></p>`
}

function renderTable({ caption, columns, rows, wide }: TableBlock): string {
  const title = caption === '' ? '' : `<caption>${escapeHtml(caption)}</caption>`
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${renderInlines(cell)}</td>`).join('')}</tr>`)
    .join('\n')
  return `<table${wide ? ' class="wide"' : ''}>${title}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}
