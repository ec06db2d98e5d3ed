import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { test } from './app'
import { hasModule, isInstalled, officeTexts, pdfText, readWith } from './programs'

/** Skips a test of exported files where one of the programs that read them is missing. */
export function needReaders(): void {
  test.skip(!hasModule('icalendar'), 'python3-icalendar is not installed')
  test.skip(!isInstalled('soffice'), 'LibreOffice (soffice) is not installed')
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
}

/** What a calendar parser that is not ours reads in an invitation. */
export interface ReadCalendar {
  readonly method: string
  readonly uid: string
  readonly sequence: number
  readonly status: string
  readonly start: string
  readonly localStart: string
  readonly description: string
  readonly attendees: readonly string[]
}

/** What a mail parser that is not ours reads in a message. */
export interface ReadMail {
  readonly unsent: string
  readonly subject: string
  readonly to: readonly string[]
  readonly text: string
  readonly attachments: readonly { readonly name: string; readonly path: string }[]
}

/** Every file of a folder as programs that did not write it read it, by its place in the folder. */
export interface ReadFiles {
  /** Word by LibreOffice, PDF by pdftotext, Markdown and HTML as they stand. */
  readonly texts: ReadonlyMap<string, string>
  readonly calendars: ReadonlyMap<string, ReadCalendar>
  readonly mails: ReadonlyMap<string, ReadMail>
}

/** Opens every file under a folder, what is attached to its messages too; one that cannot be read throws. */
export function readAll(folder: string, work: string): ReadFiles {
  const filesOf = (ending: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extname(entry.name) === ending)
      .map((entry) => join(entry.parentPath, entry.name))
  const read = <Found>(ending: string, reader: (path: string) => Found) =>
    filesOf(ending).map((path) => [relative(folder, path), reader(path)] as const)
  // Reading a message lays its attachments beside it.
  const mails = new Map(read('.eml', (path) => readWith<ReadMail>('eml.py', path)))
  const ofOffice = officeTexts(filesOf('.docx'), work)
  return {
    mails,
    calendars: new Map(read('.ics', (path) => readWith<ReadCalendar>('ics.py', path))),
    texts: new Map([
      ...read('.docx', (path) => ofOffice.get(path) ?? ''),
      ...read('.pdf', pdfText),
      ...['.md', '.html'].flatMap((ending) => read(ending, (path) => readFileSync(path, 'utf8'))),
    ]),
  }
}
