import { BrowserWindow, type PrintToPDFOptions, type Session, session } from 'electron'
import { renderHtml } from '@shared/documents/html'
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
export async function encodePdf(tree: DocumentTree): Promise<Uint8Array> {
  count += 1
  const address = `${scheme}://paper/${count}`
  papers.set(address, renderHtml(tree, true))
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
    await window.loadURL(address)
    return new Uint8Array(await window.webContents.printToPDF(printOptions(tree)))
  } finally {
    papers.delete(address)
    window.destroy()
  }
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

function printOptions(tree: DocumentTree): PrintToPDFOptions {
  const tags = Number(process.versions.electron?.split('.')[0] ?? 0) >= firstTagging
  return {
    displayHeaderFooter: true,
    headerTemplate: pdfHeader(tree),
    footerTemplate: pdfFooter(tree),
    preferCSSPageSize: true,
    printBackground: true,
    ...(tags ? { generateTaggedPDF: true, generateDocumentOutline: true } : {}),
  }
}
