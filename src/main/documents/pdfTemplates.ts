import { escapeHtml } from '@shared/documents/html'
import { paper } from '@shared/documents/layout'
import type { DocumentTree } from '@shared/documents/tree'

/**
 * A length on the page. Chromium draws head and foot at a scale of its own that has changed between
 * versions; a share of the page's width (a container unit) is right in all of them.
 */
function cm(centimetres: number): string {
  return `${((centimetres / paper.width) * 100).toFixed(3)}cqw`
}

function points(size: number): string {
  return cm((size / 72) * 2.54)
}

/** A box as wide as the page, and in it the side margins of the paper. */
function frame(language: string, style: string, content: string): string {
  const inner = `box-sizing: border-box; padding: 0 ${cm(paper.right)} 0 ${cm(paper.left)}; font-family: Arial, 'Liberation Sans', Helvetica, sans-serif; line-height: 1.3; overflow-wrap: anywhere`
  return `<div lang="${language}" style="width: 100%; container-type: inline-size"><div style="${inner}; ${style}">${content}</div></div>`
}

/** The head of every page of the PDF. Chromium fills in the page numbers. */
export function pdfHeader({ header, language }: DocumentTree): string {
  const columns = `${cm(paper.headerMiddle)} ${cm(paper.headerRight - paper.headerMiddle)} minmax(0, 1fr)`
  const style = `font-size: ${points(11)}; padding-top: ${cm(0.7)}; max-height: ${cm(paper.top - 0.5)}; overflow: hidden; color: #1a1a1a; display: grid; grid-template-columns: ${columns}`
  const page = `<div><span class="pageNumber"></span> (<span class="totalPages"></span>)</div>`
  const type = `<div style="font-weight: bold">${escapeHtml(header.type)}</div>`
  const cells = [
    lines(header.organisation, header.unit),
    `${type}${lines(header.date)}`,
    `${page}${lines(header.number, header.caseNumber, header.mark)}`,
  ]
  return frame(language, style, cells.map((cell) => `<div>${cell}</div>`).join(''))
}

/** The contact line at the foot of every page. */
export function pdfFooter({ footer, language }: DocumentTree): string {
  const style = `font-size: ${points(9)}; padding-bottom: ${cm(0.4)}; color: #444`
  const rule = `border-top: ${points(0.5)} solid #888; padding-top: ${points(4)}`
  return frame(language, style, `<div style="${rule}">${escapeHtml(footer)}</div>`)
}

function lines(...texts: string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<div>${escapeHtml(text)}</div>`)
    .join('')
}
