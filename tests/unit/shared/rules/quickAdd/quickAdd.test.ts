import { describe, expect, test } from 'vitest'
import { cutLine } from '@shared/rules/quickAdd/cutLine'
import {
  partKey,
  type QuickContext,
  type QuickPart,
  readQuickTask,
} from '@shared/rules/quickAdd/quickAdd'

const people = [
  { id: 'katja', forms: ['Sukuvaara Katja', 'Katja Sukuvaara', 'Sukuvaara', 'Katja'] },
  { id: 'jouni', forms: ['Ponnikas Jouni', 'Jouni Ponnikas', 'Ponnikas', 'Jouni'] },
  { id: 'aino', forms: ['Virtanen Aino', 'Aino Virtanen', 'Virtanen', 'Aino'] },
  { id: 'eero', forms: ['Virtanen Eero', 'Eero Virtanen', 'Virtanen', 'Eero'] },
  { id: 'head', forms: ['maakuntajohtaja'] },
]
const workstreams = [
  { id: 'aurora', forms: ['Aurora', 'Interreg Aurora 2021–2027'] },
  { id: 'auroraCommittee', forms: ['Auroran seurantakomitea'] },
  { id: 'brc', forms: ['BRC', 'Barentsin alueneuvosto'] },
  { id: 'rc', forms: ['RC', 'Barentsin aluekomitea'] },
]
const context: QuickContext = {
  today: '2026-11-23',
  language: 'fi',
  people,
  workstreams,
  chosen: new Map(),
  plain: new Set(),
}

const read = (text: string, more: Partial<QuickContext> = {}) =>
  readQuickTask(text, { ...context, ...more })
const valueOf = ({ value, problem }: QuickPart) => value ?? problem?.code
const understood = (text: string, more: Partial<QuickContext> = {}) =>
  Object.fromEntries(read(text, more).parts.map((part) => [part.type, valueOf(part)]))

describe('one line', () => {
  test('in Finnish', () => {
    const text = 'Lausunto Auroran ohjelma-asiakirjasta @Sukuvaara #Aurora !1 pe 11.12. klo 16'
    expect(read(text).title).toBe('Lausunto Auroran ohjelma-asiakirjasta')
    expect(understood(text)).toEqual({
      kind: 'statement',
      person: 'katja',
      workstream: 'aurora',
      priority: 'high',
      due: '2026-12-11',
      time: '16:00',
    })
  })

  test('in English', () => {
    const text = 'Statement on the Aurora programme @Katja #Aurora !2 Fri 11 Dec at 4pm'
    expect(read(text, { language: 'en' }).title).toBe('Statement on the Aurora programme')
    expect(understood(text, { language: 'en' })).toEqual({
      kind: 'statement',
      person: 'katja',
      workstream: 'aurora',
      priority: 'normal',
      due: '2026-12-11',
      time: '16:00',
    })
  })

  test('in any order, and with marks between', () => {
    const text = '!3 #BRC, huomenna: Soitto sihteeristöön (@ponnikas jouni)'
    expect(understood(text)).toMatchObject({
      priority: 'low',
      workstream: 'brc',
      person: 'jouni',
    })
  })

  test('of nothing but a title stays as it is', () => {
    expect(read('  Soita   ulkoministeriöön ')).toEqual({
      title: 'Soita ulkoministeriöön',
      parts: [],
    })
    expect(read('')).toEqual({ title: '', parts: [] })
    const odd = 'Sähköposti nimi@example.fi, C# ja wow! 100 % <b>'
    expect(read(odd)).toEqual({ title: odd, parts: [] })
  })
})

describe('names', () => {
  test('are known by the longest that is written, in any case', () => {
    const known = [
      '@Sukuvaara Katja',
      '@KATJA',
      '@virtanen eero',
      '@Eero Virtanen',
      '@maakuntajohtaja',
    ]
    expect(known.map((text) => understood(text)['person'])).toEqual([
      'katja',
      'katja',
      'eero',
      'eero',
      'head',
    ])
    expect(understood('#barentsin aluekomitea kokous')).toEqual({ workstream: 'rc' })
  })

  test('are known by their beginning when it is of one only', () => {
    expect(understood('@Suku huomenna')['person']).toBe('katja')
    expect(understood('#Inter')['workstream']).toBe('aurora')
    // An abbreviation is a whole name, though another name begins with it.
    expect(understood('#Aurora')['workstream']).toBe('aurora')
  })

  test('that are of several, or of nobody, are asked about', () => {
    const [several] = read('Soitto @Virtanen').parts
    expect(several?.problem).toEqual({
      code: 'ambiguousPerson',
      remedies: [
        { type: 'name', id: 'aino' },
        { type: 'name', id: 'eero' },
      ],
    })
    expect(understood('@Tuntematon')).toEqual({ person: 'unknownPerson' })
    expect(understood('#Barents')['workstream']).toBe('ambiguousWorkstream')
    expect(understood('#Mars')['workstream']).toBe('unknownWorkstream')
    // Still being typed.
    expect(understood('@')).toEqual({})
    expect(understood('@S')).toEqual({})
  })

  test('that were chosen are meant', () => {
    const chosen = new Map([['virtanen', 'eero']])
    expect(understood('Soitto @Virtanen', { chosen })['person']).toBe('eero')
  })

  test('of several people: all are told, the first being the assignee', () => {
    const persons = read('Matka @Sukuvaara @Ponnikas').parts.filter(({ type }) => type === 'person')
    expect(persons.map(({ value }) => value)).toEqual(['katja', 'jouni'])
  })
})

describe('the kind', () => {
  test.each([
    ['Lausunto ohjelmasta', 'statement'],
    ['Kannanotto: pohjoinen', 'positionPaper'],
    ['Loppuraportti BRTL', 'reportOrClaim'],
    ['Matkalasku Oulusta', 'travel'],
    ['payment claim 3', 'reportOrClaim'],
    ['Kokoukseen valmistautuminen', 'meetingPreparation'],
  ])('is told by the first words: %s', (text, kind) => {
    expect(understood(text)['kind']).toBe(kind)
    expect(read(text).title).toBe(text)
  })

  test('is not told by a word inside, or by a part of a word', () => {
    expect(understood('Pyydetään lausunto')['kind']).toBeUndefined()
    expect(understood('Matkailu Kainuussa')['kind']).toBeUndefined()
    expect(understood('Lausunto-ohje')['kind']).toBeUndefined()
  })
})

describe('what is made text again', () => {
  test('stays in the title, and another may take its place', () => {
    const text = 'Kokous 8.12. muistio 15.12.'
    expect(understood(text)['due']).toBe('2026-12-15')
    const plain = new Set(['due 15.12.'])
    expect(read(text, { plain })).toMatchObject({ title: 'Kokous muistio 15.12.' })
    expect(understood(text, { plain })['due']).toBe('2026-12-08')
    const both = new Set([...plain, 'due 8.12.'])
    expect(read(text, { plain: both })).toEqual({ title: text, parts: [] })
  })

  test('is known again when the text before it changes', () => {
    const text = 'Lausunto @Tuntematon'
    const [kind, person] = read(text).parts
    const plain = new Set(kind && person ? [partKey(text, kind), partKey(text, person)] : [])
    expect(read(`Uusi ${text}`, { plain }).parts).toEqual([])
    expect(read(text, { plain })).toEqual({ title: text, parts: [] })
  })
})

describe('a time', () => {
  test('that daylight saving skips offers the first after it', () => {
    const part = read('Raportti su 28.3.2027 klo 3.30').parts.find(({ type }) => type === 'time')
    expect(part?.problem).toEqual({
      code: 'skippedHour',
      remedies: [{ type: 'clock', clock: '04:00' }],
    })
    expect(understood('Raportti 25.10.2026 klo 3.30')['time']).toBe('03:30')
  })
})

test('a pasted document is read, and none of it is lost', () => {
  const text = `${'Lausunto @Virtanen 31.2. klo 99 #x '.repeat(3000)}loppu`
  const { title } = read(text)
  expect(title.endsWith('loppu')).toBe(true)
})

describe('a line too long for a title', () => {
  const words = 'keksittyjä sanoja '.repeat(40)

  test('keeps every day, person and link, wherever it stood', () => {
    const text = `Raportti #Aurora ${words}@Sukuvaara ja pe 11.12. klo 16 !1 loppu`
    const cut = cutLine(text, read(text))
    expect(cut).toMatch(/^Raportti keksittyjä sanoja .* …/)
    expect(cut.slice(cut.indexOf('…') + 1)).toBe(' #Aurora @Sukuvaara pe 11.12. klo 16 !1')
    expect(understood(cut)).toEqual(understood(text))
    expect(read(cut).title.length).toBeLessThan(130)
  })

  test('keeps what needs an answer, once', () => {
    const first = `Raportti @Virtanen ${words}`
    expect(cutLine(first, read(first)).match(/@Virtanen/g)).toHaveLength(1)
    const last = `Raportti ${words}@Tuntematon 31.2.`
    expect(cutLine(last, read(last))).toMatch(/ … @Tuntematon 31\.2\.$/)
  })
})

test('a pasted row of empty cells does not freeze', () => {
  const text = `${';'.repeat(100_000)}loppu`
  expect(read(text).title).toBe(text)
})
