import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { isInstalled, kv, pdfText } from './programs'
import { fixturePath, onlyMeeting, readWorkspace, type RawRecord } from './workspaces'

type Language = 'fi' | 'en' | 'sv'

/** The published papers and the two local ones: language, word for the paper, and numbers as printed. */
const papers: Readonly<Record<string, { language: Language; word: string; numbers: string[] }>> = {
  'barents-2007-rovaniemi': {
    language: 'fi',
    word: 'Esityslista',
    numbers: numbered((number) => `BRC ${number}/2007`, 14, 25),
  },
  'barents-2013-kirkenes': {
    language: 'sv',
    word: 'Föredragningslista',
    numbers: numbered((number) => `RR ${number}/2013`, 1, 10),
  },
  'barents-2013-tromso': {
    language: 'sv',
    word: 'Föredragningslista',
    numbers: numbered((number) => `BRC ${number}/2013`, 11, 21),
  },
  'barents-2014-arkhangelsk': {
    language: 'en',
    word: 'Agenda',
    numbers: numbered((number) => `RR ${number}/2014`, 1, 10),
  },
  'network-2023-10-04': {
    language: 'fi',
    word: 'Esityslista',
    numbers: numbered(String, 1, 11),
  },
  'team-template-a': {
    language: 'fi',
    word: 'Esityslista',
    numbers: ['1', '2', '3', '4', '5', '5.1', '5.2', '5.3', '5.4', ...numbered(String, 6, 13)],
  },
}

/** When the meeting is, as its language writes it. */
const times: Readonly<Record<string, string>> = {
  'barents-2014-arkhangelsk': 'Wednesday 12 March 2014, 14:00–17:00',
  'team-template-a': 'tiistai 8.12.2026 klo 9.00–10.30',
}

function numbered(format: (number: number) => string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => format(from + index))
}

/** The titles in the order of the agenda, sub-items after their item. */
function titlesOf(records: Record<string, RawRecord[] | undefined>, language: Language): string[] {
  const matters = new Map((records['matter'] ?? []).map((matter) => [matter.id, matter]))
  const items = (records['occurrence'] ?? []).toSorted((a, b) =>
    String(a['order']) < String(b['order']) ? -1 : 1,
  )
  const titleOf = (item: RawRecord) => {
    const titles = [item['title'], matters.get(String(item['matterId']))?.['title']]
    const written = titles.map(
      (title) => (title as Record<Language, string> | undefined)?.[language],
    )
    return written.find(Boolean) ?? ''
  }
  const below = (parent: string | null): string[] =>
    items
      .filter((item) => item['parentId'] === parent)
      .flatMap((item) => [titleOf(item), ...below(item.id)])
  return below(null)
}

for (const [name, { language, word, numbers }] of Object.entries(papers)) {
  test(`${name} is exported in ${language} with its numbers and titles as printed`, ({
    folder,
  }) => {
    test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
    const workspace = fixturePath(name)
    const { records } = readWorkspace(workspace)
    const meeting = onlyMeeting(records)
    const args = ['--workspace', workspace, '--meeting', meeting.id, '--out', folder]
    const done = kv(
      'export',
      'agenda',
      ...args,
      '--formats',
      'docx,pdf,ics,eml,md,html',
      '--lang',
      language,
    )
    expect(done).toMatchObject({ code: 0, err: '' })
    const files = readdirSync(folder)
    expect(done.out.trimEnd().split('\n').toSorted()).toEqual(
      files.map((file) => join(folder, file)).toSorted(),
    )
    for (const format of ['docx', 'pdf', 'ics', 'eml', 'md', 'html'])
      expect(files.filter((file) => file.endsWith(`.${format}`)).length, format).toBeGreaterThan(0)

    const fileOf = (format: string) =>
      join(folder, files.find((file) => file.includes(word) && file.endsWith(`.${format}`)) ?? '')
    const titles = titlesOf(records, language)
    expect(titles).toHaveLength(numbers.length)
    const markdown = readFileSync(fileOf('md'), 'utf8')
    const headings = markdown.match(/^##+ .*$/gm)?.map((line) => line.replace(/^#+ /, ''))
    expect(headings).toEqual(titles.map((title, index) => `${numbers[index] ?? ''} ${title}`))

    const time = times[name]
    if (time) expect(markdown).toContain(time)
    // Notes to oneself are printed nowhere.
    expect(markdown).not.toContain('Norwegian minutes')

    const text = pdfText(fileOf('pdf'))
    expect(text).toMatch(/ 1 \(\d\) /)
    let from = 0
    for (const title of titles) {
      // A long title breaks over two lines, and what stands in the column beside comes between.
      const at = text.indexOf(title.split(' ').slice(0, 4).join(' '), from)
      expect(at, title).toBeGreaterThanOrEqual(from)
      from = at + 1
    }
    for (const number of numbers) expect(text).toContain(number)
    expect(readFileSync(fileOf('html'), 'utf8')).toContain(`<html lang="${language}">`)
  })
}
