import type { ExportFormat, ExportRequest } from '@shared/documents/export'
import { safeFileName } from '@shared/documents/fileName'
import { renderHtml } from '@shared/documents/html'
import { renderMarkdown } from '@shared/documents/markdown'
import type { Attachment } from './eml'

/** A file made of a paper; `name` has its ending and is safe in every file system. */
export interface EncodedFile {
  readonly name: string
  readonly format: ExportFormat
  readonly bytes: Uint8Array
}

const mimeTypes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
  eml: 'message/rfc822',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/**
 * Makes the files asked for, each once, in the order DOCX, PDF, ICS, HTML, Markdown, EML. The encoders
 * load when first used. The mail takes the DOCX, PDF and ICS of the same request as attachments, but
 * not the experts’ own invitations: each goes with the message to that expert, where there is one. `ics` without an invitation and
 * `eml` without a mail give no file. Throws when an encoder fails or the signal stops it: then nothing is made.
 */
export async function encodeAll(
  request: ExportRequest,
  signal?: AbortSignal,
): Promise<EncodedFile[]> {
  const { tree } = request
  const wanted = new Set(request.formats)
  const names = uniqueNames()
  const base = safeFileName(request.fileName)
  const files: EncodedFile[] = []
  const add = (format: ExportFormat, bytes: Uint8Array, name = base) => {
    files.push({ name: names(name, format), format, bytes })
    signal?.throwIfAborted()
  }
  const encoder = new TextEncoder()

  if (wanted.has('docx')) add('docx', await (await import('./docx')).encodeDocx(tree))
  if (wanted.has('pdf')) add('pdf', await (await import('./pdf')).encodePdf(tree, signal))
  if (wanted.has('ics') && request.invitation) {
    add('ics', (await import('./ics')).encodeIcs(request.invitation))
  }
  const attachments = files.map(attachmentOf)
  if (wanted.has('ics')) {
    const { encodeIcs } = await import('./ics')
    for (const { fileName, invitation } of request.expertInvitations) {
      add('ics', encodeIcs(invitation), safeFileName(fileName))
    }
  }
  if (wanted.has('html')) add('html', encoder.encode(renderHtml(tree)))
  if (wanted.has('md')) add('md', encoder.encode(renderMarkdown(tree)))
  if (wanted.has('eml') && request.mail) {
    const { encodeEml } = await import('./eml')
    add('eml', await encodeEml(request.mail, attachments, tree.language))
    for (const expert of request.expertInvitations) {
      if (expert.mail === null) continue
      const own = (await import('./ics')).encodeIcs(expert.invitation)
      const slip = { name: `${safeFileName(expert.fileName)}.ics`, type: mimeTypes.ics, bytes: own }
      add('eml', await encodeEml(expert.mail, [slip], tree.language), safeFileName(expert.fileName))
    }
  }
  return files
}

function attachmentOf({ name, format, bytes }: EncodedFile): Attachment {
  return { name, type: mimeTypes[format], bytes }
}

/** Gives each file a name of its own: a second "Kutsu …" becomes "Kutsu … (2)". */
function uniqueNames(): (base: string, ending: string) => string {
  const taken = new Set<string>()
  return (base, ending) => {
    let name = `${base}.${ending}`
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      name = `${base} (${copy}).${ending}`
    }
    taken.add(name.toLowerCase())
    return name
  }
}
