/** More than this of pasted HTML, in characters without its pictures, is pasted as plain words. */
const longestHtml = 2_000_000
/** More rows than this make a text of the meeting a spreadsheet: they are pasted as lines. */
const mostRows = 200

/** What was left out of something pasted. */
export type LeftOut = 'pictures' | 'tables' | 'formatting'

/**
 * Pasted HTML as far as the editor can use it; it drops what it does not know. Word marks the items of a list in
 * its own way, and puts pictures into the text as megabytes of it.
 */
export function cleanPasted(html: string): { html: string; leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = []
  // Before anything is parsed: a picture in the address of its element is no longer one.
  const light = withoutStyles(html).replaceAll(/(src|href)\s*=\s*(["'])data:[^"']*\2/gi, '')
  if (light.length > longestHtml) return { html: '', leftOut: ['formatting'] }
  const page = new DOMParser().parseFromString(light, 'text/html')
  for (const one of page.querySelectorAll('script, style, title, meta, link, iframe, object'))
    one.remove()
  const pictures = page.querySelectorAll('img, svg, picture, video, canvas')
  if (pictures.length > 0) leftOut.push('pictures')
  for (const one of pictures) one.remove()
  for (const table of page.querySelectorAll('table'))
    if (table.rows.length > mostRows) {
      table.replaceWith(...linesOf(table))
      leftOut.push('tables')
    }
  wordLists(page)
  return { html: page.body.innerHTML, leftOut: [...new Set(leftOut)] }
}

/** Without style elements: the policy of the page would complain of each as soon as it is read. */
function withoutStyles(html: string): string {
  const lower = html.toLowerCase()
  let kept = ''
  for (let from = 0; from < html.length;) {
    const start = lower.indexOf('<style', from)
    if (start < 0) return kept + html.slice(from)
    kept += html.slice(from, start)
    const end = lower.indexOf('</style', start)
    if (end < 0) return kept
    from = lower.indexOf('>', end) + 1 || html.length
  }
  return kept
}

function linesOf(table: HTMLTableElement): HTMLElement[] {
  return [...table.rows].map((row) => {
    const line = table.ownerDocument.createElement('p')
    line.textContent = [...row.cells].map((cell) => cell.textContent.trim()).join('\t')
    return line
  })
}

const listLevel = /mso-list:\s*[^;]*level(\d+)/i
const numbered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i

/** Word's list paragraphs (`MsoListParagraph`, `mso-list:l0 level1 lfo1`) as lists. */
function wordLists(page: Document): void {
  let open: { level: number; list: HTMLElement }[] = []
  for (const paragraph of [...page.querySelectorAll('p')]) {
    const level = Number(listLevel.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0)
    if (level === 0) {
      open = []
      continue
    }
    if (open.length > 0 && paragraph.previousElementSibling !== open[0]?.list) open = []
    const marker = markerOf(paragraph)
    const item = page.createElement('li')
    const text = page.createElement('p')
    text.append(...paragraph.childNodes)
    item.append(text)
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const last = open.at(-1)
    if (last?.level === level) {
      last.list.append(item)
      paragraph.remove()
      continue
    }
    const list = page.createElement(numbered.test(marker) ? 'ol' : 'ul')
    list.append(item)
    const parent = last?.list.lastElementChild
    if (parent) {
      parent.append(list)
      paragraph.remove()
    } else paragraph.replaceWith(list)
    open.push({ level, list })
  }
}

/** Takes the mark that Word writes before an item out of it, and returns it. */
function markerOf(paragraph: HTMLElement): string {
  const ignored = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  )
  const marker = ignored?.textContent ?? ''
  ignored?.remove()
  return marker
}
