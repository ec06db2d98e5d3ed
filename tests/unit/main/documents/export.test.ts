import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { encodeAll } from '../../../../src/main/documents/export'
import { composeAgenda } from '../../../../src/shared/documents/agenda'
import { agendaOptions } from '../../../../src/shared/documents/agendaOptions'
import { expertInvitations } from '../../../../src/shared/documents/expertInvitations'
import { exportRequest, type ExportRequest } from '../../../../src/shared/documents/export'
import { composeInvitation, composeMail } from '../../../../src/shared/documents/meetingInvitation'
import { teamMeeting } from '../../shared/documents/sample'

const hasPython = spawnSync('python3', ['--version']).status === 0

/** The mail as Python's own e-mail package reads it: a parser we did not write. */
const readMail = `
import email, email.policy, json, sys
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({
  'headers': {k.lower(): str(v) for k, v in m.items()},
  'text': m.get_body(('plain',)).get_content(),
  'html': m.get_body(('html',)).get_content(),
  'attachments': [[a.get_filename(), a.get_content_type(), len(a.get_payload(decode=True))] for a in m.iter_attachments()],
  'defects': [str(d) for p in m.walk() for d in p.defects],
}))
`

interface ReadMail {
  headers: Record<string, string>
  text: string
  html: string
  attachments: [string, string, number][]
  defects: string[]
}

function requestOf(changes: Partial<ExportRequest> = {}): ExportRequest {
  const data = teamMeeting()
  const tree = composeAgenda(data, agendaOptions.parse({ language: 'fi' }), new Date())
  return exportRequest.parse({
    tree,
    formats: ['docx', 'ics', 'eml', 'md', 'html'],
    invitation: composeInvitation(data, tree),
    expertInvitations: expertInvitations(data, 'fi'),
    mail: composeMail(data, tree),
    fileName: tree.fileName,
    ...changes,
  })
}

test('makes each file once, named after the paper, the expert and the item', async () => {
  const files = await encodeAll(requestOf())
  expect(files.map(({ name }) => name)).toEqual([
    '2026-12-08 Esityslista Kansainvälisten asioiden tiimi 2-2026.docx',
    '2026-12-08 Esityslista Kansainvälisten asioiden tiimi 2-2026.ics',
    '2026-12-08 Kutsu Tuuli Tietäjä asiakohta 6.ics',
    '2026-12-08 Esityslista Kansainvälisten asioiden tiimi 2-2026.html',
    '2026-12-08 Esityslista Kansainvälisten asioiden tiimi 2-2026.md',
    '2026-12-08 Esityslista Kansainvälisten asioiden tiimi 2-2026.eml',
  ])
  for (const { bytes } of files) expect(bytes.length).toBeGreaterThan(300)
})

test('two files never share a name', async () => {
  const [expert] = requestOf().expertInvitations
  const files = await encodeAll(
    requestOf({ formats: ['ics'], expertInvitations: expert ? [expert, expert] : [] }),
  )
  expect(new Set(files.map(({ name }) => name)).size).toBe(3)
})

test.skipIf(!hasPython)('the mail is a draft with its files, read by another program', async () => {
  const request = requestOf()
  const mail = {
    subject: 'Kokouskutsu ä\r\nBcc: evil@example.org',
    body: `${request.mail?.body ?? ''}\n\n<script>alert(1)</script>`,
    to: [{ name: 'Ääri, "Örn"\r\nBcc: evil@example.org', email: 'a@example.org' }],
    cc: [{ name: 'Tuuli Tietäjä', email: 'b@example.org' }],
  }
  const files = await encodeAll({ ...request, mail })
  const eml = files.at(-1)
  const read = JSON.parse(
    execFileSync('python3', ['-c', readMail], { input: eml?.bytes, encoding: 'utf8' }),
  ) as ReadMail
  expect(read.defects).toEqual([])
  expect(read.headers['x-unsent']).toBe('1')
  expect(read.headers['bcc']).toBeUndefined()
  expect(read.headers['subject']).toBe('Kokouskutsu ä Bcc: evil@example.org')
  expect(read.headers['to']).toContain('a@example.org')
  expect(read.headers['to']).not.toContain('\n')
  expect(read.text).toContain('3 Esityslistan hyväksyminen')
  expect(read.html).toContain('&lt;script&gt;')
  expect(read.attachments.map(([name, type]) => [name, type])).toEqual([
    [files[0]?.name, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [files[1]?.name, 'text/calendar'],
  ])
  expect(read.attachments.map(([, , size]) => size)).toEqual([
    files[0]?.bytes.length,
    files[1]?.bytes.length,
  ])
})

test('writing that is stopped makes nothing', async () => {
  const stop = new AbortController()
  const made = encodeAll(requestOf({ formats: ['docx', 'md'] }), stop.signal)
  stop.abort()
  await expect(made).rejects.toThrow()
})
