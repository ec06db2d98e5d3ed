import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { begin, exported, exportTo, goTo, openWorkspace, prepareNext } from './desk'
import { isInstalled, officeText, output, pdfText, readWith } from './programs'
import { addAddresses, fixturePath, writeChanged } from './workspaces'

const title = 'Ennakointi: toimintaympäristö, tulevat haut, lausunnot ja nimeämiset'
let files: Readonly<Record<'docx' | 'pdf' | 'eml' | 'html', string>>

/** Exports the team's agenda, with everybody's address, in every format. */
async function exportAll(desk: RunningApp, folder: string): Promise<string> {
  const workspace = join(folder, 'team.json')
  writeChanged(fixturePath('team-template-a'), workspace, addAddresses)
  await begin(desk.page, 'empty')
  await openWorkspace(desk, workspace)
  await goTo(desk.page, 'Tänään')
  await prepareNext(desk.page)
  const out = join(folder, 'out')
  await exported(await exportTo(desk, out), 7)
  return out
}

test.beforeEach(async ({ launch, folder }) => {
  const out = await exportAll(await launch(), folder)
  const find = (format: string) =>
    join(out, readdirSync(out).find((name) => name.endsWith(`.${format}`)) ?? '')
  files = { docx: find('docx'), pdf: find('pdf'), eml: find('eml'), html: find('html') }
})

test('the DOCX is a sound package with real heading styles, and LibreOffice opens it', ({
  folder,
}) => {
  const paragraphs = readWith<{ style: string; text: string }[]>('docx.py', files.docx)
  const styled = (style: RegExp) =>
    paragraphs.filter((paragraph) => style.test(paragraph.style)).map(({ text }) => text)
  expect(styled(/^(Title|heading 1)$/i)).toContain('Kansainvälisten asioiden tiimin kokous')
  expect(styled(/^heading [12]$/i).join('\n')).toContain(title)
  expect(styled(/^heading [23]$/i).join('\n')).toContain('Barents ja pohjoinen yhteistyö')

  test.skip(!isInstalled('soffice'), 'LibreOffice (soffice) is not installed')
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const text = officeText(files.docx, folder)
  for (const part of [title, '5.2', 'klo 9.48–10.00', 'Muistio hyväksytään', 'Tiedoksi Johtoryhmä'])
    expect(text).toContain(part)
  expect(text).toMatch(/ 1 \(2\) /)
  expect(text).toMatch(/ 2 \(2\) /)
})

test('the text of the PDF is read back, with its page numbers', () => {
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const text = pdfText(files.pdf)
  for (const part of [title, '5.2', 'klo 9.48–10.00', 'Muistio hyväksytään', 'Tiedoksi Johtoryhmä'])
    expect(text).toContain(part)
  expect(text).toMatch(/Esityslista 1 \(2\) /)
  expect(text).toMatch(/Esityslista 2 \(2\) /)
})

test('a newer Chromium prints the same HTML as a tagged PDF with headings, title and language', ({
  folder,
}) => {
  test.skip(!isInstalled('chromium'), 'chromium is not installed')
  test.skip(!isInstalled('pdfinfo'), 'pdfinfo (poppler-utils) is not installed')
  const pdf = join(folder, 'tagged.pdf')
  const profile = join(folder, 'chromium')
  mkdirSync(profile)
  output('chromium', [
    '--headless',
    '--no-sandbox',
    `--user-data-dir=${profile}`,
    `--print-to-pdf=${pdf}`,
    `file://${encodeURI(files.html)}`,
  ])
  const about = output('pdfinfo', [pdf])
  expect(about).toMatch(/^Tagged:\s+yes$/m)
  expect(about).toMatch(/^Title:\s+Kansainvälisten asioiden tiimin kokous$/m)
  const tags = output('pdfinfo', ['-struct-text', pdf])
  expect(tags).toMatch(/^\s*H1\b/m)
  expect(tags).toMatch(/^\s*H2\b/m)
  expect(tags).toMatch(/^\s*H3\b/m)
  expect(tags.replaceAll(/\s+/g, ' ')).toContain('Barents ja pohjoinen yhteistyö')
  // Chromium writes the language of the page into the catalogue, outside what pdfinfo prints.
  expect(output('grep', ['-a', '-c', '/Lang *(fi)', pdf]).trim()).not.toBe('0')
})

interface ReadMail {
  unsent: string
  subject: string
  to: string[]
  cc: string[]
  text: string
  attachments: { name: string; type: string; path: string }[]
}

test('the EML is an unsent message to those called, with files that open', () => {
  test.skip(!isInstalled('python3'), 'python3 is not installed')
  const mail = readWith<ReadMail>('eml.py', files.eml)
  expect(mail.unsent).toBe('1')
  expect(mail.subject).toBe('Kokouskutsu: Kansainvälisten asioiden tiimin kokous')
  expect([...mail.to, ...mail.cc].toSorted()).toEqual(
    [1, 2, 3].map((number) => `henkilo${number}@example.org`),
  )
  expect(mail.text).toContain(title)
  const typeOf = (format: string) =>
    mail.attachments.find(({ name }) => name.endsWith(`.${format}`))?.type
  expect(typeOf('docx')).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  )
  expect(typeOf('pdf')).toBe('application/pdf')
  for (const { name, path } of mail.attachments) {
    expect(name).toMatch(/^2026-12-08 /)
    if (name.endsWith('.docx')) expect(readWith<unknown[]>('docx.py', path)).not.toEqual([])
    if (name.endsWith('.pdf') && isInstalled('pdftotext')) expect(pdfText(path)).toContain(title)
  }
})
