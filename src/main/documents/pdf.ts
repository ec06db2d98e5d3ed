import { BrowserWindow, type PrintToPDFOptions, type Session, session } from 'electron'
import { escapeHtml, renderHtml } from '@shared/documents/html'
import type { DocumentTree } from '@shared/documents/tree'
import { pdfFooter, pdfHeader } from './pdfTemplates'

const scheme = 'kv-paper'
/** Runtimes since this one can tag a PDF and write its outline. */
const firstTagging = 26

/** Papers being printed, by address; an address is used once. */
const papers = new Map<string, string>()
let count = 0

/**
 * The paper as a PDF, printed by a hidden window that has no scripts, no preload and no way out: its
 * session answers nothing but the papers being printed. The window is gone when the promise settles;
 * the app must not quit because of that (`window-all-closed`) when it has no other window.
 */
export function encodePdf(tree: DocumentTree, signal?: AbortSignal): Promise<Uint8Array> {
  const frame = {
    displayHeaderFooter: true,
    headerTemplate: pdfHeader(tree),
    footerTemplate: pdfFooter(tree),
  }
  return printed(renderHtml(tree, true), frame, signal)
}

/** Pictures as a PDF, each SVG on a sheet of A4, on its side when the first is wider than high. */
export function encodePicturesPdf(svgs: readonly string[], title: string): Promise<Uint8Array> {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svgs[0] ?? '') ?? []
  const page = Number(width) > Number(height) ? 'A4 landscape' : 'A4'
  const style = `@page{size:${page};margin:8mm}body{margin:0}svg{display:block;width:100%;height:98vh;break-after:page}svg:last-child{break-after:auto}`
  return printed(
    `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style>${svgs.join('')}`,
    {},
  )
}

async function printed(
  html: string,
  options: PrintToPDFOptions,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  count += 1
  const address = `${scheme}://paper/${count}`
  papers.set(address, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: paperSession(),
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  try {
    return await Promise.race([pages(), ...(signal ? [stopped(signal)] : [])])
  } finally {
    papers.delete(address)
    window.destroy()
  }

  async function pages() {
    await window.loadURL(address)
    return new Uint8Array(await window.webContents.printToPDF({ ...plainOptions(), ...options }))
  }
}

/** Rejects when the signal stops the work: what a window that is gone was asked may never be answered. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new Error('The writing was stopped.'))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

/** One session in memory for all papers: Electron never frees a session. */
function paperSession(): Session {
  const papersOnly = session.fromPartition(scheme, { cache: false })
  if (papersOnly.protocol.isProtocolHandled(scheme)) return papersOnly
  papersOnly.protocol.handle(scheme, (request) => {
    const html = papers.get(request.url)
    return html === undefined
      ? new Response(null, { status: 404 })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  papersOnly.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !papers.has(details.url) })
  })
  return papersOnly
}

function plainOptions(): PrintToPDFOptions {
  const tags = Number(process.versions.electron?.split('.')[0] ?? 0) >= firstTagging
  return {
    preferCSSPageSize: true,
    printBackground: true,
    ...(tags ? { generateTaggedPDF: true, generateDocumentOutline: true } : {}),
  }
}
