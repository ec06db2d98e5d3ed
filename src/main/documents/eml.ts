import { randomUUID } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { cleanText, oneLine } from '@shared/documents/cleanText'
import { escapeHtml } from '@shared/documents/html'
import type { Address, Mail } from '@shared/documents/invitation'
import type { DocumentLanguage } from '@shared/model/base'

export interface Attachment {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** The mail as a draft: X-Unsent makes Outlook open it ready to be sent, not as a received message. */
export async function encodeEml(
  mail: Mail,
  attachments: readonly Attachment[],
  language: DocumentLanguage,
): Promise<Uint8Array> {
  const body = cleanText(mail.body)
  const composer = new MailComposer({
    to: mail.to.map(mailAddress),
    cc: mail.cc.map(mailAddress),
    subject: oneLine(mail.subject),
    text: body,
    html: htmlOf(body, language),
    headers: { 'X-Unsent': '1', 'Content-Language': language },
    // Otherwise the name of the machine would stand in the identifier.
    messageId: `<${randomUUID()}@kv-desk.invalid>`,
    newline: 'windows',
    attachments: attachments.map(({ name, type, bytes }) => ({
      filename: oneLine(name),
      content: Buffer.from(bytes),
      contentType: type,
    })),
  })
  return new Uint8Array(await composer.compile().build())
}

function mailAddress({ name, email }: Address) {
  return { name: oneLine(name), address: oneLine(email) }
}

function htmlOf(body: string, language: DocumentLanguage): string {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>\n')}</p>`)
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"></head><body>
${paragraphs.join('\n')}
</body></html>`
}
